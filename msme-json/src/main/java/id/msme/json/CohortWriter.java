package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.cohort.CohortAspect;
import id.msme.cohort.CohortCell;
import id.msme.cohort.CohortTally;
import id.msme.readiness.ReadinessModel;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the counts of a cohort, {@code msme-cohort/1}. */
public final class CohortWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CohortWriter() {}

    /**
     * {@return the counts as one JSON object; a count that is too small to be shown is null, and the key of what is not
     * known {@code unknown}}
     *
     * @param tally the counts
     * @param model the model that was used
     * @param smallest the smallest count that may be shown, at least 1
     */
    public static String write(CohortTally tally, ReadinessModel model, long smallest) {
        requireNonNull(tally, "tally");
        requireNonNull(model, "model");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-cohort/1");
            generator.writeStringProperty("model", model.id());
            generator.writeStringProperty("version", model.version());
            generator.writeNumberProperty("msmes", tally.msmes());
            generator.writeNumberProperty("smallest", smallest);
            for (CohortAspect aspect : CohortAspect.values()) {
                generator.writeObjectPropertyStart(aspect.name().toLowerCase(Locale.ROOT));
                for (CohortCell cell : tally.cells(aspect, smallest)) {
                    String key = cell.key().equals(CohortTally.UNKNOWN) ? "unknown" : cell.key();
                    if (cell.count().isPresent()) {
                        generator.writeNumberProperty(key, cell.count().getAsLong());
                    } else {
                        generator.writeNullProperty(key);
                    }
                }
                generator.writeEndObject();
            }
            generator.writeEndObject();
        }
        return text.toString();
    }
}
