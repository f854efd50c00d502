package id.msme.json;

import id.msme.evidence.Fact;
import id.msme.language.Wording;
import id.msme.readiness.Band;
import id.msme.readiness.Dimension;
import id.msme.readiness.Gate;
import id.msme.readiness.ReadinessModel;
import id.msme.scoring.Course;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.scoring.StepScoring;
import id.msme.source.Citation;
import id.msme.text.Millionths;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes readiness models, {@code msme-readiness-model/1}, so that one can be changed and read again. */
public final class ReadinessModelWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    // Nine digits are the most that a part of a duration has.
    private static final long MOST_HOURS = 999_999_999L * 3_600;
    private static final long DAY = 86_400;

    private final JsonGenerator generator;

    private ReadinessModelWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * {@return the model as one JSON object}
     *
     * @param model the model
     */
    public static String write(ReadinessModel model) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new ReadinessModelWriter(generator).model(model);
        }
        return text.toString();
    }

    private void model(ReadinessModel model) {
        generator.writeStartObject();
        generator.writeStringProperty("format", ReadinessModelReader.FORMAT);
        generator.writeStringProperty("id", model.id());
        generator.writeStringProperty("version", model.version());
        model.validity().firstDay().ifPresent(day -> generator.writeStringProperty("from", day.toString()));
        model.validity().lastDay().ifPresent(day -> generator.writeStringProperty("to", day.toString()));
        model.platform().ifPresent(platform -> generator.writeStringProperty("platform", platform));
        generator.writeStringProperty("aggregation", model.aggregation().name());
        generator.writeArrayPropertyStart("dimensions");
        model.dimensions().forEach(this::dimension);
        generator.writeEndArray();
        generator.writeArrayPropertyStart("bands");
        model.bands().forEach(this::band);
        generator.writeEndArray();
        generator.writeArrayPropertyStart("gates");
        model.gates().forEach(this::gate);
        generator.writeEndArray();
        sources(model.citations());
        generator.writeEndObject();
    }

    private void dimension(Dimension dimension) {
        generator.writeStartObject();
        generator.writeStringProperty("id", dimension.id());
        wording("title", dimension.title());
        generator.writeNumberProperty("weight", dimension.weight());
        generator.writeName("scoring");
        scoring(dimension.scoring());
        sources(dimension.citations());
        generator.writeEndObject();
    }

    private void band(Band band) {
        generator.writeStartObject();
        generator.writeStringProperty("level", band.level());
        wording("title", band.title());
        decimal("from", band.from());
        decimal("to", band.to());
        generator.writeEndObject();
    }

    private void gate(Gate gate) {
        generator.writeStartObject();
        generator.writeStringProperty("id", gate.id());
        wording("reason", gate.reason());
        generator.writeObjectPropertyStart("rule");
        if (gate.rule() instanceof GateRule.Reaches reaches) {
            limit("reaches", reaches.fact(), reaches.limit());
        } else if (gate.rule() instanceof GateRule.Below below) {
            limit("below", below.fact(), below.limit());
        } else if (gate.rule() instanceof GateRule.Shortfall shortfall) {
            supply("shortfall", shortfall.supply(), shortfall.demand());
        }
        generator.writeEndObject();
        generator.writeStringProperty("cap", gate.cap());
        sources(gate.citations());
        generator.writeEndObject();
    }

    private void scoring(Scoring scoring) {
        generator.writeStartObject();
        if (scoring instanceof LineScoring line) {
            points("line", line.fact(), line.course(), line.points());
        } else if (scoring instanceof StepScoring steps) {
            points("steps", steps.fact(), steps.course(), steps.points());
        } else if (scoring instanceof RatioScoring ratio) {
            supply("ratio", ratio.supply(), ratio.demand());
        } else if (scoring instanceof MeanScoring mean) {
            generator.writeArrayPropertyStart("mean");
            mean.parts().forEach(this::scoring);
            generator.writeEndArray();
        } else if (scoring instanceof RequiredScoring required) {
            generator.writeObjectPropertyStart("required");
            generator.writeStringProperty("fact", required.fact().member());
            generator.writeName("atLeast");
            value(required.fact(), required.atLeast());
            generator.writeName("scoring");
            scoring(required.scoring());
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }

    private void points(String kind, Fact fact, Course course, List<ScorePoint> points) {
        generator.writeObjectPropertyStart(kind);
        generator.writeStringProperty("fact", fact.member());
        generator.writeStringProperty("course", course.name());
        generator.writeArrayPropertyStart("points");
        for (ScorePoint point : points) {
            generator.writeStartArray();
            value(fact, point.at());
            generator.writeNumber(Millionths.toText(point.score()));
            generator.writeEndArray();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void supply(String kind, List<Fact> supply, Fact demand) {
        generator.writeObjectPropertyStart(kind);
        generator.writeArrayPropertyStart("supply");
        supply.forEach(fact -> generator.writeString(fact.member()));
        generator.writeEndArray();
        generator.writeStringProperty("demand", demand.member());
        generator.writeEndObject();
    }

    private void limit(String kind, Fact fact, long limit) {
        generator.writeObjectPropertyStart(kind);
        generator.writeStringProperty("fact", fact.member());
        generator.writeName("limit");
        value(fact, limit);
        generator.writeEndObject();
    }

    private void value(Fact fact, long value) {
        switch (fact.unit()) {
            case DECIMAL -> generator.writeNumber(Millionths.toText(value));
            case COUNT, DAYS, MONTHS -> generator.writeNumber(value);
            case SECONDS ->
                generator.writeString(
                        value <= MOST_HOURS
                                ? Duration.ofSeconds(value).toString()
                                : "P" + value / DAY + "DT" + value % DAY + "S");
        }
    }

    private void decimal(String name, long millionths) {
        generator.writeName(name);
        generator.writeNumber(Millionths.toText(millionths));
    }

    private void wording(String name, Wording wording) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("id", wording.indonesian());
        generator.writeStringProperty("en", wording.english());
        generator.writeEndObject();
    }

    private void sources(List<Citation> citations) {
        generator.writeArrayPropertyStart("source");
        for (Citation citation : citations) {
            generator.writeStartObject();
            generator.writeStringProperty("title", citation.work());
            citation.place().ifPresent(place -> generator.writeStringProperty("place", place));
            citation.date().ifPresent(date -> generator.writeStringProperty("date", date.toString()));
            generator.writeStringProperty("reliability", citation.reliability().name());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
