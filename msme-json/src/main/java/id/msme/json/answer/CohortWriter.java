package id.msme.json.answer;

import static java.util.Objects.requireNonNull;

import id.msme.cohort.CohortAspect;
import id.msme.cohort.CohortCell;
import id.msme.cohort.CohortLevers;
import id.msme.cohort.CohortReadiness;
import id.msme.cohort.CohortTally;
import id.msme.cohort.GroupReadiness;
import id.msme.cohort.Lever;
import id.msme.readiness.ReadinessModel;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
     * @param readiness the mean readiness, of which groups that may be shown stand by province
     * @param model the model that was used
     * @param smallest the smallest count that may be shown, at least 1
     */
    public static String write(CohortTally tally, CohortReadiness readiness, ReadinessModel model, long smallest) {
        requireNonNull(tally, "tally");
        requireNonNull(readiness, "readiness");
        requireNonNull(model, "model");
        return write(model, smallest, writing -> writing.cohort(tally, readiness));
    }

    /**
     * {@return the same, with the improvements that alone lift MSMEs to a higher level}
     *
     * @param tally the counts
     * @param readiness the mean readiness
     * @param levers the improvements
     * @param model the model that was used
     * @param smallest the smallest count that may be shown, at least 1
     */
    public static String write(
            CohortTally tally, CohortReadiness readiness, CohortLevers levers, ReadinessModel model, long smallest) {
        requireNonNull(tally, "tally");
        requireNonNull(readiness, "readiness");
        requireNonNull(levers, "levers");
        requireNonNull(model, "model");
        return write(model, smallest, writing -> {
            writing.cohort(tally, readiness);
            writing.levers(levers);
        });
    }

    private static String write(ReadinessModel model, long smallest, Consumer<Writing> parts) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-cohort/1");
            generator.writeStringProperty("model", model.id());
            generator.writeStringProperty("version", model.version());
            parts.accept(new Writing(generator, smallest));
            generator.writeEndObject();
        }
        return text.toString();
    }

    private record Writing(JsonGenerator generator, long smallest) {

        void cohort(CohortTally tally, CohortReadiness readiness) {
            generator.writeNumberProperty("msmes", tally.msmes());
            generator.writeNumberProperty("smallest", smallest);
            for (CohortAspect aspect : CohortAspect.values()) {
                cells(aspect.name().toLowerCase(Locale.ROOT), tally.cells(aspect, smallest));
            }
            generator.writeObjectPropertyStart("readinessByProvince");
            for (GroupReadiness group : readiness.byProvince(smallest)) {
                generator.writeObjectPropertyStart(key(group.key()));
                generator.writeNumberProperty("msmes", group.msmes());
                generator.writeNumberProperty("low", group.score().low().toBigDecimal());
                generator.writeNumberProperty("high", group.score().high().toBigDecimal());
                generator.writeEndObject();
            }
            generator.writeEndObject();
        }

        void levers(CohortLevers levers) {
            generator.writeArrayPropertyStart("levers");
            for (Lever lever : levers.levers(smallest)) {
                generator.writeStartObject();
                generator.writeStringProperty("fact", lever.fact().member());
                generator.writeNumberProperty("moved", lever.moved());
                generator.writeNumberProperty("points", lever.points());
                generator.writeNumberProperty("pointsEach", lever.pointsEach().toDecimal(6));
                cells("scale", levers.byScale(lever.fact(), smallest));
                cells("province", levers.byProvince(lever.fact(), smallest));
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }

        private void cells(String name, List<CohortCell> cells) {
            generator.writeObjectPropertyStart(name);
            for (CohortCell cell : cells) {
                if (cell.count().isPresent()) {
                    generator.writeNumberProperty(key(cell.key()), cell.count().getAsLong());
                } else {
                    generator.writeNullProperty(key(cell.key()));
                }
            }
            generator.writeEndObject();
        }

        private static String key(String key) {
            return key.equals(CohortTally.UNKNOWN) ? "unknown" : key;
        }
    }
}
