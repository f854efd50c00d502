package id.msme.text;

/** The greatest numbers that records, documents and tables may state; {@code value.range} in a record. */
public final class ValueLimits {

    /** The maximum amount, in rupiah. */
    public static final long MAX_RUPIAH = 1_000_000_000_000_000L;

    /** The maximum number of employees of an MSME. */
    public static final long MAX_EMPLOYEES = 1_000_000_000;

    /** The maximum count of MSMEs, or of other things that programs count, in a document or table. */
    public static final long MAX_COUNT = 1_000_000_000_000_000L;

    private ValueLimits() {}
}
