package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.number.Share;
import id.msme.text.Counted;
import id.msme.text.Mask;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * A fact with its value, within the range of the fact.
 *
 * <p>Each factory names the unit of its value and refuses a fact of another unit, so that a rating of 5 cannot be
 * mistaken for five millionths:
 *
 * <pre>{@code
 * Measure.decimal(Fact.RATING, "4.6")
 * Measure.count(Fact.STOCK, 300)
 * Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(6))
 * Measure.months(Fact.RECORDED_MONTHS, 12)
 * }</pre>
 */
public final class Measure {

    private static final int PLACES = 6;

    private final Fact fact;
    private final long units;

    /** Does not check the range, which the fact itself has yet to define. */
    Measure(Fact fact, long units) {
        this.fact = fact;
        this.units = units;
    }

    /**
     * {@return a measure of a number in whole units of the fact, or in millionths of a decimal}
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    static Measure ofUnits(Fact fact, long units) {
        if (!fact.includes(units)) {
            throw outOfRange(fact, text(fact, units));
        }
        return new Measure(fact, units);
    }

    /**
     * Returns a measure of a fact that is a decimal.
     *
     * @param fact a fact with the unit {@link Fact.Unit#DECIMAL}
     * @param value within the range of the fact, with at most six decimal places
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit, or the value is out of range or has more places
     */
    public static Measure decimal(Fact fact, BigDecimal value) {
        checkUnit(fact, Fact.Unit.DECIMAL);
        BigDecimal decimal = requireNonNull(value, "value").stripTrailingZeros();
        if (decimal.compareTo(fact.min().toBigDecimal()) < 0
                || decimal.compareTo(fact.max().toBigDecimal()) > 0) {
            throw outOfRange(fact, Millionths.text(value));
        }
        if (decimal.scale() > PLACES) {
            throw new IllegalArgumentException(
                    fact.member() + " has at most six decimal places; found " + decimal.scale());
        }
        return new Measure(fact, Millionths.of(decimal));
    }

    /**
     * Returns a measure of a fact that is a decimal.
     *
     * @param fact a fact with the unit {@link Fact.Unit#DECIMAL}
     * @param value ASCII digits with an optional decimal point, for example {@code "4.6"}
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit, or the text is no decimal of its range and at most
     *     six places
     */
    public static Measure decimal(Fact fact, String value) {
        checkUnit(fact, Fact.Unit.DECIMAL);
        if (!requireNonNull(value, "value").matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?")) {
            throw new IllegalArgumentException(
                    fact.member() + " is a decimal such as \"0.75\"; found \"" + Mask.code(value) + "\"");
        }
        return decimal(fact, new BigDecimal(value));
    }

    /**
     * Returns a measure of a fact that is a share of a whole.
     *
     * @param fact a fact with the unit {@link Fact.Unit#DECIMAL}, for example {@link Fact#RESPONSE_RATE}
     * @param value the share
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit
     */
    public static Measure share(Fact fact, Share value) {
        return decimal(fact, requireNonNull(value, "value").toBigDecimal());
    }

    /**
     * Returns a measure of a fact that is a number of things.
     *
     * @param fact a fact with the unit {@link Fact.Unit#COUNT}
     * @param count within the range of the fact
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit or the count is out of range
     */
    public static Measure count(Fact fact, long count) {
        checkUnit(fact, Fact.Unit.COUNT);
        return ofUnits(fact, count);
    }

    /**
     * Returns a measure of a fact that is a time span.
     *
     * @param fact a fact with the unit {@link Fact.Unit#SECONDS}
     * @param duration counted in whole seconds; a fraction counts as one more
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit or the duration is negative or too long
     */
    public static Measure duration(Fact fact, Duration duration) {
        checkUnit(fact, Fact.Unit.SECONDS);
        requireNonNull(duration, "duration");
        return ofUnits(fact, duration.getNano() == 0 ? duration.getSeconds() : duration.getSeconds() + 1);
    }

    /**
     * Returns a measure of a fact that is a number of days.
     *
     * @param fact a fact with the unit {@link Fact.Unit#DAYS}
     * @param days within the range of the fact
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit or the number is out of range
     */
    public static Measure days(Fact fact, long days) {
        checkUnit(fact, Fact.Unit.DAYS);
        return ofUnits(fact, days);
    }

    /**
     * Returns a measure of a fact that is a number of months.
     *
     * @param fact a fact with the unit {@link Fact.Unit#MONTHS}
     * @param months within the range of the fact
     * @return the measure
     * @throws IllegalArgumentException if the fact has another unit or the number is out of range
     */
    public static Measure months(Fact fact, long months) {
        checkUnit(fact, Fact.Unit.MONTHS);
        return ofUnits(fact, months);
    }

    private static void checkUnit(Fact fact, Fact.Unit expected) {
        if (requireNonNull(fact, "fact").unit() != expected) {
            throw new IllegalArgumentException(fact.member() + " is measured in the unit " + fact.unit()
                    + "; found a value in the unit " + expected);
        }
    }

    /** A count is not repeated: capacity, stock and orders may be an owner's. */
    private static IllegalArgumentException outOfRange(Fact fact, String found) {
        return new IllegalArgumentException(fact.member() + " is from " + text(fact, fact.min().units) + " to "
                + text(fact, fact.max().units) + (fact.unit() == Fact.Unit.COUNT ? "" : "; found " + found));
    }

    private static String text(Fact fact, long units) {
        return switch (fact.unit()) {
            case DECIMAL -> Millionths.toText(units);
            case COUNT -> grouped(units);
            case SECONDS -> Duration.ofSeconds(units).toString();
            case DAYS -> Counted.of(units, "day");
            case MONTHS -> Counted.of(units, "month");
        };
    }

    private static String grouped(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** {@return the fact that is measured} */
    public Fact fact() {
        return fact;
    }

    /** {@return the value: the decimal, the count, or the number of seconds, days or months} */
    public BigDecimal toBigDecimal() {
        return new BigDecimal(fact.unit() == Fact.Unit.DECIMAL ? Millionths.toText(units) : Long.toString(units));
    }

    long units() {
        return units;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measure that && fact == that.fact && units == that.units;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, units);
    }

    /** {@return the name of the fact and the value, for example {@code rating 4.6} or {@code responseTime PT48H}} */
    @Override
    public String toString() {
        return fact.member() + " " + text(fact, units);
    }
}
