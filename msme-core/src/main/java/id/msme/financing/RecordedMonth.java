package id.msme.financing;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import java.time.YearMonth;

/**
 * The recorded trade of one month. The amount may be an owner's: {@code toString} leaves it out.
 *
 * @param month the month
 * @param transactions how many sales were recorded, 0 or more
 * @param sales their sum, 0 or more
 */
public record RecordedMonth(YearMonth month, long transactions, Rupiah sales) {

    private static final long MAX_SALES = 1_000_000_000_000_000L;

    /**
     * Checks the numbers.
     *
     * @param month the month
     * @param transactions how many sales were recorded
     * @param sales their sum
     * @throws IllegalArgumentException if a number is negative, or the sales are above 10^15 rupiah
     */
    public RecordedMonth {
        requireNonNull(month, "month");
        requireNonNull(sales, "sales");
        if (transactions < 0 || sales.amount() < 0 || sales.amount() > MAX_SALES) {
            throw new IllegalArgumentException(
                    "a month has no negative number of sales, and a sum of 0 to 10^15 rupiah");
        }
    }

    /** {@return the month and the number of sales, without the amount} */
    @Override
    public String toString() {
        return month + ": " + transactions + " sales";
    }
}
