package id.msme.json.answer;

import static java.util.Objects.requireNonNull;

import id.msme.forecast.FittedCurve;
import id.msme.forecast.PredictionInterval;
import id.msme.number.Fraction;
import id.msme.progress.Observation;
import id.msme.progress.Progress;
import id.msme.progress.Remark;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the progress towards a target, with a forecast if there is one.
 *
 * <p>Of the remarks on the counts the first {@link #MAX_REMARKS} are written; {@code moreRemarks}, present only if
 * remarks were omitted, counts the rest.
 */
public final class ProgressWriter {

    /** The maximum number of remarks that are written. */
    public static final int MAX_REMARKS = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;

    private ProgressWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * {@return the progress as one JSON object without a forecast; what is not known is null. Ratios and the expected
     * count are decimals of 16 significant digits}
     *
     * @param progress the progress
     */
    public static String write(Progress progress) {
        return text(requireNonNull(progress, "progress"), Optional.empty());
    }

    /**
     * {@return the progress as one JSON object with a forecast; what is not known is null}
     *
     * @param progress the progress
     * @param forecast the fitted curve, of which the count at the deadline is written
     */
    public static String write(Progress progress, FittedCurve forecast) {
        return text(requireNonNull(progress, "progress"), Optional.of(requireNonNull(forecast, "forecast")));
    }

    private static String text(Progress progress, Optional<FittedCurve> forecast) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new ProgressWriter(generator).writeAll(progress, forecast);
        }
        return text.toString();
    }

    private void writeAll(Progress progress, Optional<FittedCurve> forecast) {
        generator.writeStartObject();
        generator.writeStringProperty("target", progress.target().id());
        generator.writeStringProperty("asOf", progress.asOf().toString());
        Optional<Observation> attained = progress.attained();
        writeNumber("attained", attained.map(Observation::count));
        writeDay("attainedOn", attained.map(Observation::asOf));
        generator.writeNumberProperty("value", progress.value());
        writeNumber("remaining", boxed(progress.remaining()));
        writeFraction("ratio", progress.ratio());
        writeFraction("populationShare", progress.populationShare());
        writeFraction("expected", progress.expected());
        generator.writeStringProperty("status", progress.status().name());
        writeNumber("requiredPerDay", boxed(progress.requiredPerDay()));
        generator.writeName("forecast");
        forecast.ifPresentOrElse(curve -> writeForecast(progress, curve), generator::writeNull);
        generator.writeArrayPropertyStart("remarks");
        List<Remark> remarks = progress.remarks();
        remarks.stream().limit(MAX_REMARKS).forEach(this::writeRemark);
        generator.writeEndArray();
        if (remarks.size() > MAX_REMARKS) {
            generator.writeNumberProperty("moreRemarks", remarks.size() - MAX_REMARKS);
        }
        generator.writeEndObject();
    }

    private void writeRemark(Remark remark) {
        generator.writeStartObject();
        generator.writeStringProperty("code", remark.kind().code());
        generator.writeStringProperty("on", remark.on().toString());
        generator.writeStringProperty("publisher", remark.count().publisher());
        generator.writeNumberProperty("count", remark.count().count());
        remark.other().ifPresent(other -> {
            generator.writeObjectPropertyStart("other");
            generator.writeStringProperty("on", other.asOf().toString());
            generator.writeStringProperty("publisher", other.publisher());
            generator.writeNumberProperty("count", other.count());
            generator.writeEndObject();
        });
        remark.population().ifPresent(msmes -> generator.writeNumberProperty("population", msmes));
        generator.writeEndObject();
    }

    private void writeForecast(Progress progress, FittedCurve curve) {
        PredictionInterval atDeadline = curve.interval(progress.target().deadline(), FittedCurve.LEVEL);
        generator.writeStartObject();
        generator.writeStringProperty("model", curve.model());
        generator.writeObjectPropertyStart("atDeadline");
        writeDecimal("estimate", atDeadline.estimate());
        writeDecimal("low", atDeadline.low());
        writeDecimal("high", atDeadline.high());
        writeDecimal("level", atDeadline.level());
        generator.writeEndObject();
        writeDay("reachesOn", curve.reaches(progress.value()));
        generator.writeEndObject();
    }

    private void writeNumber(String name, Optional<Long> number) {
        generator.writeName(name);
        number.ifPresentOrElse(generator::writeNumber, generator::writeNull);
    }

    private void writeFraction(String name, Optional<Fraction> fraction) {
        generator.writeName(name);
        fraction.map(exact -> exact.toDecimal(MathContext.DECIMAL64).stripTrailingZeros())
                .ifPresentOrElse(generator::writeNumber, generator::writeNull);
    }

    private void writeDecimal(String name, double number) {
        generator.writeNumberProperty(name, BigDecimal.valueOf(number).stripTrailingZeros());
    }

    private void writeDay(String name, Optional<LocalDate> day) {
        generator.writeName(name);
        day.ifPresentOrElse(date -> generator.writeString(date.toString()), generator::writeNull);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
