package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.privacy.Guarded;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sales of one MSME in a month, and the part of them that was sold online, if known.
 *
 * <p>The amounts may be personal data: {@link #toString()} does not show them, and serializers that work by reflection
 * are refused.
 */
public final class MonthlySales extends Guarded {

    private final YearMonth month;
    private final transient Rupiah sales;
    private final transient @Nullable Rupiah online;

    private MonthlySales(YearMonth month, Rupiah sales, @Nullable Rupiah online) {
        boolean isPart = online == null || (online.amount() >= 0 && online.compareTo(sales) <= 0);
        if (sales.amount() < 0 || !isPart) {
            throw new IllegalArgumentException("sales of " + month + ": not negative, and not more online than in all");
        }
        this.month = month;
        this.sales = sales;
        this.online = online;
    }

    /**
     * Returns sales whose online part is unknown.
     *
     * @param month the month
     * @param sales all sales of the month, 0 or more
     * @return the sales
     * @throws IllegalArgumentException if the amount is negative
     */
    public static MonthlySales of(YearMonth month, Rupiah sales) {
        return new MonthlySales(requireNonNull(month, "month"), requireNonNull(sales, "sales"), null);
    }

    /**
     * Returns sales whose online part is known.
     *
     * @param month the month
     * @param sales all sales of the month, 0 or more
     * @param online the part that was sold online, 0 to {@code sales}
     * @return the sales
     * @throws IllegalArgumentException if an amount is negative, or more was sold online than in all
     */
    public static MonthlySales of(YearMonth month, Rupiah sales, Rupiah online) {
        return new MonthlySales(
                requireNonNull(month, "month"), requireNonNull(sales, "sales"), requireNonNull(online, "online"));
    }

    /** {@return the month} */
    public YearMonth month() {
        return month;
    }

    /** {@return all sales of the month} */
    public Rupiah sales() {
        return sales;
    }

    /** {@return the part that was sold online, or empty} */
    public Optional<Rupiah> online() {
        return Optional.ofNullable(online);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlySales that
                && month.equals(that.month)
                && sales.equals(that.sales)
                && Objects.equals(online, that.online);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, sales, online);
    }

    /** {@return the month, without an amount} */
    @Override
    public String toString() {
        return "MonthlySales[month=" + month + ", sales=***, online=" + (online == null ? "absent" : "***") + "]";
    }
}
