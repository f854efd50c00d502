package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.money.RupiahBand;
import id.msme.text.ValueLimits;

/**
 * The bounds of one criterion: each scale reaches up to and including its bound and starts above that of the smaller
 * scale. Micro starts at any amount, so zero and less are micro; above the medium bound is large.
 *
 * @param microUpTo rupiah, inclusive
 * @param smallUpTo rupiah, inclusive
 * @param mediumUpTo rupiah, inclusive
 */
public record ScaleBands(long microUpTo, long smallUpTo, long mediumUpTo) {

    /**
     * Checks that the bounds rise.
     *
     * @throws IllegalArgumentException if a bound is not above the one below, negative or above Rp10^15
     */
    public ScaleBands {
        if (microUpTo < 0 || smallUpTo <= microUpTo || mediumUpTo <= smallUpTo) {
            throw new IllegalArgumentException("the bounds of micro, small and medium enterprises rise from Rp0, got "
                    + Rupiah.of(microUpTo) + ", " + Rupiah.of(smallUpTo) + " and " + Rupiah.of(mediumUpTo));
        }
        if (mediumUpTo > ValueLimits.MAX_RUPIAH) {
            throw new IllegalArgumentException("the bounds of micro, small and medium enterprises are at most "
                    + Rupiah.of(ValueLimits.MAX_RUPIAH) + ", got " + Rupiah.of(mediumUpTo));
        }
    }

    /**
     * {@return the scale of an amount}
     *
     * @param amount rupiah
     */
    public Scale scaleOf(long amount) {
        if (amount <= microUpTo) {
            return Scale.MICRO;
        }
        if (amount <= smallUpTo) {
            return Scale.SMALL;
        }
        return amount <= mediumUpTo ? Scale.MEDIUM : Scale.LARGE;
    }

    /**
     * {@return the amounts of a scale}
     *
     * @param scale the scale
     */
    public RupiahBand band(Scale scale) {
        return switch (requireNonNull(scale, "scale")) {
            case MICRO -> RupiahBand.upTo(microUpTo);
            case SMALL -> RupiahBand.between(microUpTo, smallUpTo);
            case MEDIUM -> RupiahBand.between(smallUpTo, mediumUpTo);
            case LARGE -> RupiahBand.above(mediumUpTo);
        };
    }

    /** {@return the three bounds in rupiah} */
    @Override
    public String toString() {
        return "micro up to " + Rupiah.of(microUpTo) + ", small up to " + Rupiah.of(smallUpTo) + ", medium up to "
                + Rupiah.of(mediumUpTo);
    }
}
