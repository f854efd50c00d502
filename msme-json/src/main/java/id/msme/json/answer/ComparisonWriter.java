package id.msme.json.answer;

import static java.util.Objects.requireNonNull;

import id.msme.comparison.Change;
import id.msme.comparison.ChangeCounts;
import id.msme.comparison.MovedRecords;
import id.msme.comparison.VerdictComparison;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the effect of a change of the catalogue on records, {@code msme-comparison/1}. */
public final class ComparisonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ComparisonWriter() {}

    /**
     * {@return the comparison as one JSON object} Records that stay the same are counted once, under {@code same};
     * programs, provinces and rules are those in which some record changes. Zeros are written only in the totals.
     *
     * @param comparison the comparison
     * @param before the edition before the change
     * @param after the edition after the change
     */
    public static String write(VerdictComparison comparison, String before, String after) {
        requireNonNull(comparison, "comparison");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-comparison/1");
            generator.writeStringProperty("edition", before);
            generator.writeStringProperty("with", after);
            generator.writeStringProperty("asOf", comparison.basis().asOf().toString());
            generator.writeNumberProperty("records", comparison.records());
            for (Change change : Change.values()) {
                generator.writeNumberProperty(name(change), comparison.total().count(change));
            }
            generator.writeArrayPropertyStart("moves");
            comparison.moves().forEach(moved -> write(generator, moved));
            generator.writeEndArray();
            write(generator, "programs", comparison.programs());
            write(generator, "provinces", comparison.provinces());
            write(generator, "rules", comparison.rules());
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, MovedRecords moved) {
        generator.writeStartObject();
        generator.writeStringProperty("from", moved.from().name());
        generator.writeStringProperty("to", moved.to().name());
        generator.writeNumberProperty("records", moved.records());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, String name, Map<String, ChangeCounts> all) {
        generator.writeObjectPropertyStart(name);
        all.forEach((key, counts) -> {
            generator.writeObjectPropertyStart(key);
            for (Change change : Change.values()) {
                if (counts.count(change) > 0) {
                    generator.writeNumberProperty(name(change), counts.count(change));
                }
            }
            generator.writeEndObject();
        });
        generator.writeEndObject();
    }

    private static String name(Change change) {
        return switch (change) {
            case SAME -> "same";
            case NEWLY_ACCEPTED -> "newlyAccepted";
            case NEWLY_REJECTED -> "newlyRejected";
            case MOVED -> "moved";
        };
    }
}
