package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.DocumentLimits;
import id.msme.document.DocumentNode;
import id.msme.document.DocumentParser;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Reads verdicts that {@link VerdictWriter} wrote, in this process or another:
 *
 * <pre>{@code
 * ReportedVerdict verdict = VerdictReader.read(line);
 * verdict.errors().forEach(error -> System.out.println(error.pointer() + ": " + error.message()));
 * }</pre>
 *
 * <p>{@code VerdictReader.read(json).toJson()} is the same text again.
 */
public final class VerdictReader {

    /** The findings of a record are bounded by its members; a message can list the valid names. */
    private static final DocumentLimits LIMITS = new DocumentLimits(1 << 20, 8, 100_000, 200, 65_536, 20);

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    private VerdictReader() {}

    /**
     * Reads a verdict.
     *
     * @param verdict a JSON object in UTF-8, with or without {@code line} and {@code file}
     * @return the verdict
     * @throws DocumentException if the text has another form; it names line, pointer and reason
     */
    public static ReportedVerdict read(byte[] verdict) {
        requireNonNull(verdict, "verdict");
        return DocumentException.reading(() -> verdict(DocumentParser.parse(verdict, LIMITS)));
    }

    /**
     * Reads a verdict in text.
     *
     * @param verdict a JSON object, with or without {@code line} and {@code file}
     * @return the verdict
     * @throws DocumentException if the text has another form; it names line, pointer and reason
     */
    public static ReportedVerdict read(String verdict) {
        return read(requireNonNull(verdict, "verdict").getBytes(StandardCharsets.UTF_8));
    }

    private static ReportedVerdict verdict(DocumentNode root) {
        root.withOnly("line", "file", "id", "accepted", "scale", "region", "findings");
        List<ReportedFinding> findings = root.member("findings").each(VerdictReader::finding);
        boolean accepted = root.member("accepted").flag();
        if (accepted == findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw root.member("accepted").fail("expected true exactly if no finding is an ERROR");
        }
        return new ReportedVerdict(
                root.find("line").map(VerdictReader::line).orElseGet(OptionalLong::empty),
                root.find("file").map(DocumentNode::text).orElse(null),
                root.find("id").map(DocumentNode::text).orElse(null),
                accepted,
                root.find("scale").map(scale -> scale.name(Scale.class)).orElse(null),
                root.find("region").map(VerdictReader::region).orElse(null),
                findings);
    }

    private static OptionalLong line(DocumentNode node) {
        return OptionalLong.of(node.integer(1, Long.MAX_VALUE));
    }

    private static RegionCode region(DocumentNode node) {
        return RegionCode.find(node.text()).orElseThrow(() -> node.fail("expected a region written PP.RR"));
    }

    private static ReportedFinding finding(DocumentNode node) {
        node.withOnly("code", "severity", "pointer", "arguments", "message");
        String code = node.member("code").text();
        if (!CODE.matcher(code).matches()) {
            throw node.member("code").fail("expected a code such as nib.format or x-no-tobacco");
        }
        Severity severity = node.member("severity").name(Severity.class);
        FindingCode.find(code).filter(known -> known.severity() != severity).ifPresent(known -> {
            throw node.member("severity").fail("expected " + known.severity() + ", the severity of " + code);
        });
        String pointer = node.member("pointer").text();
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw node.member("pointer").fail("expected a JSON Pointer, which is empty or starts with a slash");
        }
        return new ReportedFinding(
                code,
                severity,
                pointer,
                node.member("arguments").texts(),
                node.member("message").text());
    }
}
