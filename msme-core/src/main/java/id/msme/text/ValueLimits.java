package id.msme.text;

import java.util.Locale;

/** The greatest numbers that records, documents and tables may state; {@code value.range} in a record. */
public final class ValueLimits {

    /** The maximum amount, in rupiah. */
    public static final long MAX_RUPIAH = 1_000_000_000_000_000L;

    /** The maximum number of employees of an MSME. */
    public static final long MAX_EMPLOYEES = 1_000_000_000;

    /** The maximum count of MSMEs, or of other things that programs count, in a document or table. */
    public static final long MAX_COUNT = 1_000_000_000_000_000L;

    /** The first year of which a population can be counted. */
    public static final int MIN_YEAR = 1900;

    /** The last year of which a population can be counted. */
    public static final int MAX_YEAR = 2999;

    private ValueLimits() {}

    /**
     * Refuses a count that is larger than a document can have it.
     *
     * @param what what is counted, for example {@code the value of the target}
     * @param owner the id of what has it, or nothing
     * @param count the count
     * @throws IllegalArgumentException if the count is over {@link #MAX_COUNT}
     */
    public static void requireCount(String what, String owner, long count) {
        if (count > MAX_COUNT) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s%s: expected at most %,d; found %,d",
                    what,
                    owner.isEmpty() ? "" : " " + owner,
                    MAX_COUNT,
                    count));
        }
    }
}
