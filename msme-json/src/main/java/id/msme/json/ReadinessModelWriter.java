package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.ScoringWriter;
import id.msme.language.Wording;
import id.msme.readiness.Band;
import id.msme.readiness.Dimension;
import id.msme.readiness.Gate;
import id.msme.readiness.ReadinessModel;
import id.msme.source.Citation;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes readiness models in the format {@code msme-readiness-model/1}, so that they can be edited and read back. */
public final class ReadinessModelWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;
    private final ScoringWriter scorings;

    private ReadinessModelWriter(JsonGenerator generator) {
        this.generator = generator;
        this.scorings = new ScoringWriter(generator);
    }

    /**
     * Writes a model.
     *
     * @param model the model
     * @return one JSON object
     */
    public static String write(ReadinessModel model) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new ReadinessModelWriter(generator).model(requireNonNull(model, "model"));
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
        dimension.scoring().accept(scorings);
        sources(dimension.citations());
        generator.writeEndObject();
    }

    private void band(Band band) {
        generator.writeStartObject();
        generator.writeStringProperty("level", band.level());
        wording("title", band.title());
        generator.writeName("from");
        generator.writeNumber(band.from().toString());
        generator.writeName("to");
        generator.writeNumber(band.to().toString());
        generator.writeEndObject();
    }

    private void gate(Gate gate) {
        generator.writeStartObject();
        generator.writeStringProperty("id", gate.id());
        wording("reason", gate.reason());
        generator.writeObjectPropertyStart("rule");
        gate.rule().accept(scorings);
        generator.writeEndObject();
        generator.writeStringProperty("cap", gate.cap());
        sources(gate.citations());
        generator.writeEndObject();
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
