package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers of one {@link Unit}, both ends included. At least one end is set.
 *
 * <p>A {@link Unit} creates ranges, for example {@code Unit.MONTHS.atLeast(6)}.
 */
public final class Range {

    private static final int MAX_DIGITS = 18;

    private final Unit unit;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    Range(Unit unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        this.unit = unit;
        this.low = low == null ? null : checked(unit, low);
        this.high = high == null ? null : checked(unit, high);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range needs atLeast up to atMost; found atLeast "
                    + low.toPlainString() + " and atMost " + high.toPlainString());
        }
    }

    private static BigDecimal checked(Unit unit, BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (bare.scale() > unit.places()) {
            throw new IllegalArgumentException("a number of " + unit.name().toLowerCase(Locale.ROOT)
                    + (unit.places() == 0 ? " is whole" : " has at most " + unit.places() + " decimal places"));
        }
        if ((long) bare.precision() - bare.scale() + unit.places() > MAX_DIGITS) {
            throw new IllegalArgumentException("a number of a range has at most " + (MAX_DIGITS - unit.places())
                    + " digits before the decimal point");
        }
        return bare.setScale(Math.max(0, bare.scale()));
    }

    /** {@return the unit of the numbers} */
    public Unit unit() {
        return unit;
    }

    /** {@return the smallest number in the range; empty if the range has no lower end} */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** {@return the largest number in the range; empty if the range has no upper end} */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /**
     * {@return whether a number lies in the range}
     *
     * @param number the number, in the unit of the range
     */
    public boolean includes(BigDecimal number) {
        requireNonNull(number, "number");
        return (low == null || low.compareTo(number) <= 0) && (high == null || number.compareTo(high) <= 0);
    }

    /** Refuses a range in another unit than a condition reads. */
    static Range checked(String name, Unit expected, Range range) {
        if (range.unit != expected) {
            throw new IllegalArgumentException(name + " takes a range of "
                    + expected.name().toLowerCase(Locale.ROOT) + "; found "
                    + range.unit.name().toLowerCase(Locale.ROOT));
        }
        return range;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that
                && unit == that.unit
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, low, high);
    }

    /** {@return for example {@code at least 6 months}, {@code at most Rp500,000,000} or {@code 2 to 50}} */
    @Override
    public String toString() {
        String numbers = high == null
                ? "at least " + text(requireNonNull(low))
                : low == null ? "at most " + text(high) : text(low) + " to " + text(high);
        return switch (unit) {
            case RUPIAH, COUNT -> numbers;
            case MONTHS, YEARS, POINTS -> numbers + " " + unit.name().toLowerCase(Locale.ROOT);
        };
    }

    private String text(BigDecimal number) {
        String digits = String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
        return unit == Unit.RUPIAH ? "Rp" + digits : digits;
    }
}
