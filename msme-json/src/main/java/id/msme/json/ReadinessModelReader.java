package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.DocumentNode;
import id.msme.document.DocumentParser;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.readiness.Aggregation;
import id.msme.readiness.Band;
import id.msme.readiness.Dimension;
import id.msme.readiness.Gate;
import id.msme.readiness.ReadinessModel;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import id.msme.text.Millionths;
import id.msme.text.UnknownName;
import id.msme.timeline.Validity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads readiness models in the format {@code msme-readiness-model/1}. A document with any error is refused as a whole.
 */
public final class ReadinessModelReader {

    static final String FORMAT = "msme-readiness-model/1";

    private ReadinessModelReader() {}

    /**
     * Reads a model.
     *
     * @param document a JSON object in UTF-8
     * @return the model
     * @throws DocumentException if the document has another form or the model is not valid; it names line, pointer and
     *     reason
     */
    public static ReadinessModel read(byte[] document) {
        requireNonNull(document, "document");
        return DocumentException.reading(() -> model(DocumentParser.parse(document)));
    }

    private static ReadinessModel model(DocumentNode root) {
        root.withOnly(
                "format",
                "id",
                "version",
                "from",
                "to",
                "platform",
                "aggregation",
                "dimensions",
                "bands",
                "gates",
                "source");
        if (!root.member("format").text().equals(FORMAT)) {
            throw root.member("format").fail("expected \"" + FORMAT + "\"");
        }
        var builder = ReadinessModel.builder();
        builder.id(root.member("id").text())
                .version(root.member("version").text())
                .validity(root.make(() -> Validity.closed(
                        root.find("from").map(ReadinessModelReader::date),
                        root.find("to").map(ReadinessModelReader::date))))
                .dimensions(root.member("dimensions").each(ReadinessModelReader::dimension))
                .bands(root.member("bands").each(ReadinessModelReader::band))
                .gates(root.find("gates")
                        .map(gates -> gates.each(ReadinessModelReader::gate))
                        .orElse(List.of()))
                .citations(sources(root));
        root.find("platform").map(DocumentNode::text).ifPresent(builder::platform);
        root.find("aggregation").ifPresent(node -> builder.aggregation(node.name(Aggregation.class)));
        return root.make(builder::build);
    }

    private static Dimension dimension(DocumentNode node) {
        node.withOnly("id", "title", "weight", "scoring", "source");
        String id = node.member("id").text();
        long weight = node.find("weight").map(DocumentNode::integer).orElse(1L);
        var scoring = ScoringReader.scoring(node.member("scoring"));
        return node.make(() -> new Dimension(id, wording(node, "title", id), weight, scoring, sources(node)));
    }

    private static Band band(DocumentNode node) {
        node.withOnly("level", "title", "from", "to");
        String level = node.member("level").text();
        return node.make(() ->
                Band.of(level, wording(node, "title", level), score(node.member("from")), score(node.member("to"))));
    }

    private static Gate gate(DocumentNode node) {
        node.withOnly("id", "reason", "rule", "cap", "source");
        String id = node.member("id").text();
        var rule = ScoringReader.gateRule(node.member("rule"));
        return node.make(() -> new Gate(
                id, wording(node, "reason", id), rule, node.member("cap").text(), sources(node)));
    }

    private static Wording wording(DocumentNode owner, String name, String otherwise) {
        return owner.find(name)
                .map(node -> node.withOnly("id", "en")
                        .make(() -> new Wording(
                                node.member("id").text(), node.member("en").text())))
                .orElseGet(() -> new Wording(otherwise, otherwise));
    }

    static List<Citation> sources(DocumentNode owner) {
        return owner.member("source").each(node -> {
            node.withOnly("title", "place", "date", "reliability");
            return node.make(() -> new Citation(
                    node.member("title").text(),
                    node.find("place").map(DocumentNode::text),
                    node.find("date").map(ReadinessModelReader::date),
                    node.find("reliability")
                            .map(kind -> kind.name(Reliability.class))
                            .orElse(Reliability.INFERENCE)));
        });
    }

    static LocalDate date(DocumentNode node) {
        try {
            return IsoDate.parse(node.text());
        } catch (DateTimeException e) {
            throw node.fail(String.valueOf(e.getMessage()));
        }
    }

    static Score score(DocumentNode node) {
        BigDecimal points = node.decimal();
        try {
            return Score.of(points);
        } catch (IllegalArgumentException e) {
            throw node.fail(e.getMessage() + "; found " + Millionths.text(points));
        }
    }

    static Fact fact(DocumentNode node) {
        return Fact.find(node.text())
                .orElseThrow(() -> node.fail(UnknownName.message(
                        "fact",
                        node.text(),
                        Arrays.stream(Fact.values()).map(Fact::member).toList())));
    }

    /** A value of a fact: a duration in text for a time, else a number. */
    static Measure measure(Fact fact, DocumentNode node) {
        return node.make(() -> switch (fact.unit()) {
            case DECIMAL -> Measure.decimal(fact, node.decimal());
            case COUNT -> Measure.count(fact, node.integer());
            case DAYS -> Measure.days(fact, node.integer());
            case MONTHS -> Measure.months(fact, node.integer());
            case SECONDS -> Measure.duration(fact, duration(node));
        });
    }

    private static Duration duration(DocumentNode node) {
        return Optional.of(IsoDuration.seconds(node.text()))
                .filter(seconds -> seconds >= 0)
                .map(Duration::ofSeconds)
                .orElseThrow(() -> node.fail("expected a duration such as \"PT12H\""));
    }
}
