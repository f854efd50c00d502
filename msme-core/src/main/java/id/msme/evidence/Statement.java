package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was stated: its value, or the mark that the value was refused, with day and source if known.
 *
 * <pre>{@code
 * Statement.of(Measure.months(Fact.RECORDED_MONTHS, 7)).withMeasuredOn(LocalDate.of(2024, 5, 20))
 * }</pre>
 */
public final class Statement {

    private final Fact fact;
    private final @Nullable Measure measure;
    private final @Nullable LocalDate measuredOn;
    private final @Nullable Citation source;

    private Statement(Fact fact, @Nullable Measure measure, @Nullable LocalDate measuredOn, @Nullable Citation source) {
        this.fact = fact;
        this.measure = measure;
        this.measuredOn = measuredOn;
        this.source = source;
    }

    /**
     * Returns a statement of a value, without day and source.
     *
     * @param measure the fact and its value
     * @return the statement
     */
    public static Statement of(Measure measure) {
        return new Statement(requireNonNull(measure, "measure").fact(), measure, null, null);
    }

    /**
     * Returns a statement whose value cannot be used.
     *
     * @param fact the fact that was stated
     * @return the statement
     */
    public static Statement refused(Fact fact) {
        return new Statement(requireNonNull(fact, "fact"), null, null, null);
    }

    /**
     * Returns this statement with the day of the measurement.
     *
     * @param day the day
     * @return the changed statement
     */
    public Statement withMeasuredOn(LocalDate day) {
        return new Statement(fact, measure, requireNonNull(day, "day"), source);
    }

    /**
     * Returns this statement with its source.
     *
     * @param citation the source
     * @return the changed statement
     */
    public Statement withSource(Citation citation) {
        return new Statement(fact, measure, measuredOn, requireNonNull(citation, "citation"));
    }

    /** {@return the fact that was stated} */
    public Fact fact() {
        return fact;
    }

    /** {@return the value, empty if it was refused} */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** {@return the day of the measurement, if known} */
    public Optional<LocalDate> measuredOn() {
        return Optional.ofNullable(measuredOn);
    }

    /** {@return the source, if known} */
    public Optional<Citation> source() {
        return Optional.ofNullable(source);
    }

    /** {@return whether the value can be used} */
    public boolean isUsable() {
        return measure != null;
    }

    long value() {
        return measure == null ? FactNumbers.REFUSED : measure.units();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that
                && fact == that.fact
                && Objects.equals(measure, that.measure)
                && Objects.equals(measuredOn, that.measuredOn)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, measure, measuredOn, source);
    }

    /** {@return the fact and its day, without the value, for example {@code stock stated for 2024-05-20}} */
    @Override
    public String toString() {
        return fact.member()
                + (measure == null ? " refused" : " stated")
                + (measuredOn == null ? "" : " for " + measuredOn);
    }
}
