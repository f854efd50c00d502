package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.number.Growth;
import java.util.Optional;

/**
 * The trend of the sales of an MSME.
 *
 * @param perMonth the change per month, rounded to a rupiah
 * @param relative the same as a share of the median month, empty if that is zero
 * @param months the number of months from which it is computed, at least 1
 */
public record SalesTrend(Rupiah perMonth, Optional<Growth> relative, long months) {

    /** @throws IllegalArgumentException if there is no month */
    public SalesTrend {
        if (months < 1) {
            throw new IllegalArgumentException("a trend is computed from at least 1 month; found " + months);
        }
        requireNonNull(perMonth, "perMonth");
        requireNonNull(relative, "relative");
    }

    /** {@return the relative trend and the months, and no amount} */
    @Override
    public String toString() {
        return "SalesTrend[perMonth=***, relative="
                + relative.map(Growth::toString).orElse("absent") + ", months=" + months + "]";
    }
}
