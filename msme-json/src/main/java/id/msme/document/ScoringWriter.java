package id.msme.document;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.PointScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.scoring.StepScoring;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the functions and gate rules of a readiness model. A function is an object with one member, whose name is the
 * kind; for a gate rule, only that member is written.
 */
public final class ScoringWriter implements Scoring.Visitor<JsonGenerator>, GateRule.Visitor<JsonGenerator> {

    // A part of a duration has at most nine digits.
    private static final long MAX_HOURS_IN_SECONDS = 999_999_999L * 3_600;
    private static final long DAY = 86_400;

    private final JsonGenerator generator;

    /** Creates a writer of the values of members. */
    public ScoringWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public JsonGenerator visit(LineScoring line) {
        return points("line", line);
    }

    @Override
    public JsonGenerator visit(StepScoring steps) {
        return points("steps", steps);
    }

    @Override
    public JsonGenerator visit(RatioScoring ratio) {
        generator.writeStartObject();
        supply("ratio", ratio.supply(), ratio.demand());
        return generator.writeEndObject();
    }

    @Override
    public JsonGenerator visit(MeanScoring mean) {
        generator.writeStartObject();
        generator.writeArrayPropertyStart("mean");
        mean.parts().forEach(part -> part.accept(this));
        generator.writeEndArray();
        return generator.writeEndObject();
    }

    @Override
    public JsonGenerator visit(RequiredScoring required) {
        generator.writeStartObject();
        generator.writeObjectPropertyStart("required");
        generator.writeStringProperty("fact", required.fact().member());
        generator.writeName("atLeast");
        value(required.atLeast());
        generator.writeName("scoring");
        required.scoring().accept(this);
        generator.writeEndObject();
        return generator.writeEndObject();
    }

    @Override
    public JsonGenerator visit(GateRule.Reaches reaches) {
        return limit("reaches", reaches.limit());
    }

    @Override
    public JsonGenerator visit(GateRule.Below below) {
        return limit("below", below.limit());
    }

    @Override
    public JsonGenerator visit(GateRule.Shortfall shortfall) {
        return supply("shortfall", shortfall.supply(), shortfall.demand());
    }

    private JsonGenerator points(String kind, PointScoring scoring) {
        generator.writeStartObject();
        generator.writeObjectPropertyStart(kind);
        generator.writeStringProperty("fact", scoring.fact().member());
        generator.writeStringProperty("course", scoring.course().name());
        generator.writeArrayPropertyStart("points");
        for (ScorePoint point : scoring.points()) {
            generator.writeStartArray();
            value(point.at());
            generator.writeNumber(point.score().toString());
            generator.writeEndArray();
        }
        generator.writeEndArray();
        generator.writeEndObject();
        return generator.writeEndObject();
    }

    private JsonGenerator supply(String kind, List<Fact> supply, Fact demand) {
        generator.writeObjectPropertyStart(kind);
        generator.writeArrayPropertyStart("supply");
        supply.forEach(fact -> generator.writeString(fact.member()));
        generator.writeEndArray();
        generator.writeStringProperty("demand", demand.member());
        return generator.writeEndObject();
    }

    private JsonGenerator limit(String kind, Measure limit) {
        generator.writeObjectPropertyStart(kind);
        generator.writeStringProperty("fact", limit.fact().member());
        generator.writeName("limit");
        value(limit);
        return generator.writeEndObject();
    }

    private void value(Measure measure) {
        switch (measure.fact().unit()) {
            case DECIMAL, COUNT, DAYS, MONTHS ->
                generator.writeNumber(measure.toBigDecimal().toPlainString());
            case SECONDS ->
                generator.writeString(duration(measure.toBigDecimal().longValueExact()));
        }
    }

    private static String duration(long seconds) {
        return seconds <= MAX_HOURS_IN_SECONDS
                ? Duration.ofSeconds(seconds).toString()
                : "P" + seconds / DAY + "DT" + seconds % DAY + "S";
    }
}
