package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.DocumentNode;
import id.msme.document.DocumentParser;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Statement;
import id.msme.readiness.Official;
import java.time.LocalDate;

/**
 * Reads the evidence about an official who guides MSMEs, in the format {@code msme-official/1}:
 *
 * <pre>{@code
 * {"format":"msme-official/1","id":"O-1","office":"dinas-contoh","assessedOn":"2024-05-20",
 *  "digitalLiteracy":{"skills":3.4,"ethics":3.5,"safety":3.1,"culture":3.9}}
 * }</pre>
 *
 * The office and each of the four pillars are optional.
 */
public final class OfficialReader {

    private static final String FORMAT = "msme-official/1";
    private static final String LITERACY = "digitalLiteracy";

    private OfficialReader() {}

    /**
     * Reads an official.
     *
     * @param document a JSON object in UTF-8
     * @return the official
     * @throws DocumentException if the document has another form; it names line, pointer and reason
     */
    public static Official read(byte[] document) {
        requireNonNull(document, "document");
        return DocumentException.reading(() -> official(DocumentParser.parse(document)));
    }

    private static Official official(DocumentNode root) {
        root.withOnly("format", "id", "office", "assessedOn", LITERACY);
        if (!root.member("format").text().equals(FORMAT)) {
            throw root.member("format").fail("expected \"" + FORMAT + "\"");
        }
        LocalDate day = ReadinessModelReader.date(root.member("assessedOn"));
        Evidence evidence =
                root.find(LITERACY).map(pillars -> evidence(pillars, day)).orElse(Evidence.none());
        return root.make(() ->
                new Official(root.member("id").text(), root.find("office").map(DocumentNode::text), day, evidence));
    }

    private static Evidence evidence(DocumentNode pillars, LocalDate day) {
        pillars.withOnly("skills", "ethics", "safety", "culture");
        var builder = Evidence.builder();
        for (Fact fact : Fact.values()) {
            if (fact.member().startsWith(LITERACY)) {
                pillars.find(fact.member().substring(LITERACY.length() + 1))
                        .ifPresent(pillar -> builder.state(statement(fact, pillar, day)));
            }
        }
        return builder.build();
    }

    private static Statement statement(Fact fact, DocumentNode pillar, LocalDate day) {
        return Statement.of(ReadinessModelReader.measure(fact, pillar)).withMeasuredOn(day);
    }
}
