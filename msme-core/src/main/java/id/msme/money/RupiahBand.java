package id.msme.money;

/**
 * A range of amounts above one bound and up to and including another, as Indonesian law words its limits.
 *
 * <p>The lowest band of a scheme starts below zero ({@link #upTo}), so that zero belongs to it.
 *
 * @param above rupiah, exclusive
 * @param upTo rupiah, inclusive
 */
public record RupiahBand(long above, long upTo) {

    private static final long NO_FLOOR = Long.MIN_VALUE;
    private static final long NO_CEILING = Long.MAX_VALUE;

    /**
     * Checks the bounds.
     *
     * @param above rupiah, exclusive
     * @param upTo rupiah, inclusive
     * @throws IllegalArgumentException if no amount lies in the band
     */
    public RupiahBand {
        if (above >= upTo) {
            throw new IllegalArgumentException("a band reaches from below to above, got " + above + " and " + upTo);
        }
    }

    /**
     * {@return every amount up to and with a bound}
     *
     * @param bound rupiah, inclusive
     */
    public static RupiahBand upTo(long bound) {
        return new RupiahBand(NO_FLOOR, bound);
    }

    /**
     * {@return every amount above a bound}
     *
     * @param bound rupiah, exclusive
     */
    public static RupiahBand above(long bound) {
        return new RupiahBand(bound, NO_CEILING);
    }

    /**
     * {@return the amounts between two bounds}
     *
     * @param above rupiah, exclusive
     * @param upTo rupiah, inclusive
     * @throws IllegalArgumentException if no amount lies between them
     */
    public static RupiahBand between(long above, long upTo) {
        return new RupiahBand(above, upTo);
    }

    /**
     * {@return whether an amount lies in the band}
     *
     * @param amount rupiah
     */
    public boolean contains(long amount) {
        return amount > above && amount <= upTo;
    }

    /** {@return the bounds in rupiah, for example {@code > Rp300.000.000 <= Rp2.500.000.000}} */
    @Override
    public String toString() {
        String low = above == NO_FLOOR ? "" : "> " + Rupiah.of(above);
        String high = upTo == NO_CEILING ? "" : "<= " + Rupiah.of(upTo);
        return (low + " " + high).strip();
    }
}
