package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.Target;
import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the programs of a catalogue with their sources, {@code msme-programs/1}. */
public final class CatalogueWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private CatalogueWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * {@return the programs as one JSON object; what is absent is left out}
     *
     * @param catalogue the catalogue
     */
    public static String write(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-programs/1");
            generator.writeStringProperty("edition", catalogue.edition());
            generator.writeArrayPropertyStart("programs");
            var writer = new CatalogueWriter(generator);
            catalogue.programs().forEach(writer::write);
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return text.toString();
    }

    private void write(Program program) {
        generator.writeStartObject();
        generator.writeStringProperty("id", program.id());
        generator.writeStringProperty("name", program.name());
        write(program.window());
        program.owner().ifPresent(owner -> generator.writeStringProperty("owner", owner));
        generator.writeArrayPropertyStart("partners");
        program.partners().forEach(this::write);
        generator.writeEndArray();
        generator.writeArrayPropertyStart("targets");
        program.targets().forEach(this::write);
        generator.writeEndArray();
        generator.writeArrayPropertyStart("supports");
        program.supports().forEach(generator::writeString);
        generator.writeEndArray();
        write(program.citations());
        generator.writeEndObject();
    }

    private void write(ProgramPartner partner) {
        generator.writeStartObject();
        generator.writeStringProperty("party", partner.party());
        write(partner.validity());
        write(partner.citation().stream().toList());
        generator.writeEndObject();
    }

    private void write(Target target) {
        generator.writeStartObject();
        generator.writeStringProperty("id", target.id());
        generator.writeStringProperty("indicator", target.indicator().name());
        generator.writeStringProperty("kind", target.kind().name());
        generator.writeNumberProperty("value", target.value());
        generator.writeNumberProperty("baseline", target.baseline());
        generator.writeNumberProperty("total", target.cumulativeValue());
        generator.writeBooleanProperty("minimum", target.isMinimum());
        writeDay("earliest", target.earliest());
        writeDay("by", Optional.of(target.deadline()));
        target.follows().ifPresent(id -> generator.writeStringProperty("follows", id));
        target.population().ifPresent(p -> generator.writeNumberProperty("population", p.msmes()));
        write(target.citation().stream().toList());
        generator.writeEndObject();
    }

    private void write(Validity validity) {
        writeDay("from", validity.firstDay());
        writeDay("to", validity.lastDay());
    }

    private void writeDay(String name, Optional<LocalDate> day) {
        day.ifPresent(date -> generator.writeStringProperty(name, date.toString()));
    }

    private void write(Collection<Citation> citations) {
        generator.writeArrayPropertyStart("sources");
        for (Citation citation : citations) {
            generator.writeStartObject();
            generator.writeStringProperty("title", citation.work());
            citation.place().ifPresent(place -> generator.writeStringProperty("place", place));
            writeDay("date", citation.date());
            generator.writeStringProperty("reliability", citation.reliability().name());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
