package id.msme.outcome;

import java.time.YearMonth;

/**
 * Months that follow each other.
 *
 * @param first the first month
 * @param last the last month, not before the first
 * @param fewest how many of them have to be known for their median to count, at least 1
 */
record MonthSpan(YearMonth first, YearMonth last, int fewest) {}
