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
     * {@return the number of months since the month in which the treatment began, for example −1 for the month before}
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
