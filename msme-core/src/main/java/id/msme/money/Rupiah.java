package id.msme.money;

import static java.util.Objects.requireNonNull;

import id.msme.privacy.Guarded;

/**
 * A whole number of rupiah.
 *
 * <p>{@link #parse} reads an amount as people write it: {@code 450000000}, {@code 450.000.000}, {@code Rp450.000.000},
 * {@code 450 juta}, {@code 2,5 miliar}, {@code 450e6}. The text form is {@code Rp450.000.000}, which {@code parse}
 * reads back.
 *
 * <p>An amount may be an owner's, so serializers that work by reflection are refused. {@link #toString()} shows the
 * amount, as it has to for bounds and costs that are public; types of this library that hold an owner's amount do not
 * show it.
 */
public final class Rupiah extends Guarded implements Comparable<Rupiah> {

    /** No rupiah. */
    public static final Rupiah ZERO = new Rupiah(0);

    private final transient long amount;

    private Rupiah(long amount) {
        this.amount = amount;
    }

    /**
     * Returns an amount.
     *
     * @param amount whole rupiah; negative for a loss or a debt
     * @return the amount
     */
    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    /**
     * Reads an amount as it is written in Indonesia.
     *
     * <p>Digits stand alone or in groups of three separated by dots, with or without {@code Rp} in front, in any case.
     * {@code ribu}, {@code juta}, {@code miliar} (also {@code milyar}) or {@code triliun} multiplies the number, which
     * may then have decimals after a comma. A minus sign in front makes the amount negative. An amount that is not a
     * whole number of rupiah is refused, not rounded. A number in the notation of programs is read too: {@code
     * 450_000_000}, {@code 450e6} or {@code 2.5e9}, where a point stands before decimals.
     *
     * @param text the text, for example {@code Rp2.500.000.000} or {@code 2,5 miliar}
     * @return the amount
     * @throws IllegalArgumentException if the text is not an amount, not a whole number of rupiah or too large; the
     *     message does not show the text, which may be an owner's amount
     */
    public static Rupiah parse(String text) {
        return of(AmountText.read(requireNonNull(text, "text")));
    }

    /** {@return the number of whole rupiah} */
    public long amount() {
        return amount;
    }

    /**
     * Adds an amount.
     *
     * @param other the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public Rupiah plus(Rupiah other) {
        return of(Math.addExact(amount, requireNonNull(other, "other").amount));
    }

    /**
     * Subtracts an amount.
     *
     * @param other the amount to subtract
     * @return the difference
     * @throws ArithmeticException if the difference does not fit a {@code long}
     */
    public Rupiah minus(Rupiah other) {
        return of(Math.subtractExact(amount, requireNonNull(other, "other").amount));
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, requireNonNull(other, "other").amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rupiah that && amount == that.amount;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(amount);
    }

    /** {@return the amount with {@code Rp} in front and dots between groups of three digits} */
    @Override
    public String toString() {
        var digits = new StringBuilder(Long.toString(amount));
        int first = amount < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, '.');
        }
        return digits.insert(first, "Rp").toString();
    }
}
