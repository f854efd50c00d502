package id.msme.outcome;

/** The uplift of one month, counted from the month in which the treatment began. */
public final class MonthEffect {

    private final int offset;
    private final RelativeUplift uplift;

    MonthEffect(int offset, RelativeUplift uplift) {
        this.offset = offset;
        this.uplift = uplift;
    }

    /**
     * {@return the number of months from the one in which the treatment began; −1 is the month before it, 0 that month,
     * 1 the next}
     */
    public int monthsFromBeginning() {
        return offset;
    }

    /** {@return the uplift of the month, relative to the median month before the treatment} */
    public RelativeUplift uplift() {
        return uplift;
    }

    /** {@return month and uplift, on one line} */
    @Override
    public String toString() {
        return "month " + (offset > 0 ? "+" : "") + offset + ": " + uplift;
    }
}
