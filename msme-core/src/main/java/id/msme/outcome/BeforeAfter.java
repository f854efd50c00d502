package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.number.Growth;
import java.util.Optional;

/**
 * The sales of an MSME before and after it joined a program.
 *
 * @param before the median month before, rounded to a rupiah
 * @param after the median month after, rounded to a rupiah
 * @param growth the growth from the one to the other, empty if nothing was sold before
 */
public record BeforeAfter(Rupiah before, Rupiah after, Optional<Growth> growth) {

    /** Refuses null. */
    public BeforeAfter {
        requireNonNull(after, "after");
        requireNonNull(before, "before");
        requireNonNull(growth, "growth");
    }

    /** {@return the growth, and no amount} */
    @Override
    public String toString() {
        return "BeforeAfter[before=***, after=***, growth="
                + growth.map(Growth::toString).orElse("absent") + "]";
    }
}
