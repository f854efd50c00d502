package id.msme.partnership;

import java.util.Locale;
import java.util.Objects;

/**
 * The total that one party delivered towards a commitment.
 */
public final class PartnerDelivery {

    private final long keyed;
    private final long first;
    private final long counted;

    PartnerDelivery(long keyed, long first, long counted) {
        this.keyed = keyed;
        this.first = first;
        this.counted = counted;
    }

    /** {@return how many different MSMEs it delivered to by key, whoever else did} */
    public long keyed() {
        return keyed;
    }

    /** {@return how many of these it delivered to before any other party} */
    public long first() {
        return first;
    }

    /** {@return how many more it reported as counts, which may hold MSMEs of others} */
    public long counted() {
        return counted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerDelivery that
                && keyed == that.keyed
                && first == that.first
                && counted == that.counted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyed, first, counted);
    }

    /** {@return the numbers, for example {@code 3 by key, 1 of them first, 0 counted}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d by key, %,d of them first, %,d counted", keyed, first, counted);
    }
}
