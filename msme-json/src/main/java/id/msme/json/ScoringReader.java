package id.msme.json;

import id.msme.document.DocumentNode;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.scoring.Course;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.scoring.StepScoring;
import java.util.List;

/**
 * Reads the functions and gate rules of a readiness model. Each is an object with one member, whose name is the kind.
 */
final class ScoringReader {

    private static final List<String> FUNCTIONS = List.of("line", "steps", "ratio", "mean", "required");
    private static final List<String> RULES = List.of("reaches", "below", "shortfall");

    private ScoringReader() {}

    static Scoring scoring(DocumentNode node) {
        var kind = node.onlyMember(FUNCTIONS);
        DocumentNode parts = kind.getValue();
        return switch (kind.getKey()) {
            case "line" -> line(parts);
            case "steps" -> steps(parts);
            case "ratio" -> ratio(parts);
            case "mean" -> parts.make(() -> new MeanScoring(parts.each(ScoringReader::scoring)));
            default -> required(parts);
        };
    }

    private static Scoring line(DocumentNode node) {
        node.withOnly("fact", "course", "points");
        return node.make(() -> LineScoring.of(course(node), points(node)));
    }

    private static Scoring steps(DocumentNode node) {
        node.withOnly("fact", "course", "points");
        return node.make(() -> StepScoring.of(course(node), points(node)));
    }

    private static Scoring ratio(DocumentNode node) {
        node.withOnly("supply", "demand");
        return node.make(() -> new RatioScoring(
                node.member("supply").each(ReadinessModelReader::fact),
                ReadinessModelReader.fact(node.member("demand"))));
    }

    private static Scoring required(DocumentNode node) {
        node.withOnly("fact", "atLeast", "scoring");
        return node.make(() -> new RequiredScoring(
                ReadinessModelReader.measure(fact(node), node.member("atLeast")), scoring(node.member("scoring"))));
    }

    static GateRule gateRule(DocumentNode node) {
        var kind = node.onlyMember(RULES);
        DocumentNode parts = kind.getValue();
        return switch (kind.getKey()) {
            case "reaches" -> parts.withOnly("fact", "limit").make(() -> new GateRule.Reaches(limit(parts)));
            case "below" -> parts.withOnly("fact", "limit").make(() -> new GateRule.Below(limit(parts)));
            default ->
                parts.withOnly("supply", "demand")
                        .make(() -> new GateRule.Shortfall(
                                parts.member("supply").each(ReadinessModelReader::fact),
                                ReadinessModelReader.fact(parts.member("demand"))));
        };
    }

    private static Fact fact(DocumentNode node) {
        return ReadinessModelReader.fact(node.member("fact"));
    }

    private static Measure limit(DocumentNode node) {
        return ReadinessModelReader.measure(fact(node), node.member("limit"));
    }

    private static Course course(DocumentNode node) {
        return node.find("course").map(course -> course.name(Course.class)).orElse(Course.ANY);
    }

    private static List<ScorePoint> points(DocumentNode node) {
        Fact fact = fact(node);
        return node.member("points").each(point -> {
            List<DocumentNode> pair = point.each(part -> part);
            if (pair.size() != 2) {
                throw point.fail("expected a value and a score");
            }
            Measure at = ReadinessModelReader.measure(fact, pair.get(0));
            return point.make(() -> new ScorePoint(at, ReadinessModelReader.score(pair.get(1))));
        });
    }
}
