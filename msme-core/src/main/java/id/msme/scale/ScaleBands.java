package id.msme.scale;

import id.msme.money.RupiahBand;

/**
 * The bounds of one criterion: each scale reaches up to and with its bound, and starts above the one below. Micro starts at any
 * amount, so zero and less are micro; above the medium bound is large.
 *
 * @param microUpTo rupiah, inclusive
 * @param smallUpTo rupiah, inclusive
 * @param mediumUpTo rupiah, inclusive
 */
public record ScaleBands(long microUpTo, long smallUpTo, long mediumUpTo) {

    /**
     * Checks that the bounds rise.
     *
     * @param microUpTo rupiah, inclusive
     * @param smallUpTo rupiah, inclusive
     * @param mediumUpTo rupiah, inclusive
     * @throws IllegalArgumentException if a bound is not above the one below, or negative
     */
    public ScaleBands {
        if (microUpTo < 0 || smallUpTo <= microUpTo || mediumUpTo <= smallUpTo) {
            throw new IllegalArgumentException("the bounds of micro, small and medium rise, got " + microUpTo + ", "
                    + smallUpTo + ", " + mediumUpTo);
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
        return switch (scale) {
            case MICRO -> RupiahBand.upTo(microUpTo);
            case SMALL -> RupiahBand.between(microUpTo, smallUpTo);
            case MEDIUM -> RupiahBand.between(smallUpTo, mediumUpTo);
            case LARGE -> RupiahBand.above(mediumUpTo);
        };
    }
}
