package id.msme.money;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A whole number of rupiah.
 *
 * <p>The text form is the Indonesian one, {@code Rp450.000.000}; {@link #parse} reads it back.
 *
 * @param amount rupiah; may be negative (a loss)
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    private static final Pattern TEXT = Pattern.compile("-?Rp(0|[1-9][0-9]{0,2}(\\.[0-9]{3})*)");

    /** Nothing. */
    public static final Rupiah ZERO = new Rupiah(0);

    /**
     * {@return that many rupiah}
     *
     * @param amount whole rupiah
     */
    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    /**
     * Reads the text form.
     *
     * @param text for example {@code Rp2.500.000.000}
     * @return the amount
     * @throws IllegalArgumentException if the text is not {@code Rp} and digits in groups of three, or does not fit
     */
    public static Rupiah parse(String text) {
        requireNonNull(text, "text");
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("expected an amount such as \"Rp2.500.000\"");
        }
        try {
            return of(Long.parseLong(text.replace("Rp", "").replace(".", "")));
        } catch (NumberFormatException e) {
            // Without the cause: its message shows the amount, which may be an owner's.
            throw new IllegalArgumentException("an amount is at most " + of(Long.MAX_VALUE));
        }
    }

    /**
     * {@return the sum}
     *
     * @param other what to add
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public Rupiah plus(Rupiah other) {
        requireNonNull(other, "other");
        return of(Math.addExact(amount, other.amount));
    }

    /**
     * {@return the difference}
     *
     * @param other what to take away
     * @throws ArithmeticException if the difference does not fit a {@code long}
     */
    public Rupiah minus(Rupiah other) {
        requireNonNull(other, "other");
        return of(Math.subtractExact(amount, other.amount));
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** {@return the amount with {@code Rp} in front and dots between the thousands} */
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
