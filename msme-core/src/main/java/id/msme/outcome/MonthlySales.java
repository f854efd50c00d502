package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The sales of one MSME in a month. The amounts may be personal data and are not shown.
 *
 * @param month the month
 * @param sales all sales, 0 or more
 * @param online the part that was sold online, if known
 */
public record MonthlySales(YearMonth month, Rupiah sales, Optional<Rupiah> online) {

    /**
     * Checks the amounts.
     *
     * @param month the month
     * @param sales all it sold
     * @param online what it sold online of that
     * @throws IllegalArgumentException if an amount is negative, or more was sold online than in all
     */
    public MonthlySales {
        requireNonNull(month, "month");
        requireNonNull(online, "online");
        requireNonNull(sales, "sales");
        if (sales.amount() < 0
                || online.map(part -> part.amount() < 0 || part.compareTo(sales) > 0)
                        .orElse(false)) {
            throw new IllegalArgumentException("sales of " + month + ": not negative, and not more online than in all");
        }
    }

    /**
     * {@return sales whose online part is unknown}
     *
     * @param month the month
     * @param sales all it sold, 0 or more
     */
    public static MonthlySales of(YearMonth month, Rupiah sales) {
        requireNonNull(month, "month");
        requireNonNull(sales, "sales");
        return new MonthlySales(month, sales, Optional.empty());
    }

    /**
     * {@return sales with the part that was online}
     *
     * @param month the month
     * @param sales all it sold, 0 or more
     * @param online what it sold online of that
     */
    public static MonthlySales of(YearMonth month, Rupiah sales, Rupiah online) {
        requireNonNull(month, "month");
        requireNonNull(sales, "sales");
        requireNonNull(online, "online");
        return new MonthlySales(month, sales, Optional.of(online));
    }

    /** {@return the month, and no amount} */
    @Override
    public String toString() {
        return "MonthlySales[month=" + month + ", sales=***, online=" + (online.isPresent() ? "***" : "absent") + "]";
    }
}
