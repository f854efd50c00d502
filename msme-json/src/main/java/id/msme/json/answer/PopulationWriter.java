package id.msme.json.answer;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.population.PopulationCell;
import id.msme.population.PopulationDimension;
import id.msme.population.PopulationTally;
import id.msme.population.SampledCount;
import id.msme.population.ScaleMove;
import id.msme.population.ScaleMoves;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes counts of a synthetic population, {@code msme-population/1}. */
public final class PopulationWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int PLACES = 9;

    private PopulationWriter() {}

    /**
     * {@return the counts as one JSON object}
     *
     * @param tally the counts
     * @param edition the edition of the catalogue whose laws decided the scale
     */
    public static String write(PopulationTally tally, String edition) {
        return text(requireNonNull(tally, "tally"), null, requireNonNull(edition, "edition"));
    }

    /**
     * {@return the counts as one JSON object, and what a changed law moves}
     *
     * @param tally the counts
     * @param moves which MSMEs change their scale
     * @param edition the edition of the catalogue whose laws decided the scale
     */
    public static String write(PopulationTally tally, ScaleMoves moves, String edition) {
        return text(requireNonNull(tally, "tally"), requireNonNull(moves, "moves"), requireNonNull(edition, "edition"));
    }

    private static String text(PopulationTally tally, @Nullable ScaleMoves moves, String edition) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-population/1");
            generator.writeStringProperty("edition", edition);
            generator.writeNumberProperty("size", tally.population().size());
            generator.writeNumberProperty("seed", tally.population().seed());
            generator.writeNumberProperty("represents", tally.population().represents());
            generator.writeArrayPropertyStart("by");
            tally.by().stream().map(PopulationDimension::word).forEach(generator::writeString);
            generator.writeEndArray();
            generator.writeArrayPropertyStart("cells");
            tally.cells().forEach(cell -> write(generator, cell));
            generator.writeEndArray();
            if (moves != null) {
                generator.writeArrayPropertyStart("moved");
                moves.moves().forEach(move -> write(generator, move));
                generator.writeEndArray();
            }
            generator.writeArrayPropertyStart("assumptions");
            tally.population().assumptions().forEach(assumption -> generator.writeString(assumption.text(Language.EN)));
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, PopulationCell cell) {
        SampledCount count = cell.count();
        generator.writeStartObject();
        cell.values().forEach((dimension, value) -> generator.writeStringProperty(dimension.word(), value));
        generator.writeNumberProperty("msmes", count.msmes());
        generator.writeNumberProperty("share", decimal(count.share()));
        generator.writeNumberProperty("standardError", decimal(count.standardError()));
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, ScaleMove move) {
        generator.writeStartObject();
        generator.writeStringProperty("from", move.from().name());
        generator.writeStringProperty("to", move.to().name());
        generator.writeNumberProperty("msmes", move.count().msmes());
        generator.writeEndObject();
    }

    /** Nine places, never an exponent. */
    static BigDecimal decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
