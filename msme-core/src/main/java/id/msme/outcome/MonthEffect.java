package id.msme.outcome;

/** The uplift of one month, counted from the month in which the treatment began. */
public final class MonthEffect {

    private final int offset;
    private final RelativeUplift uplift;

    MonthEffect(int offset, RelativeUplift uplift) {
        this.offset = offset;
        this.uplift = uplift;
    }

    /** {@return the month: −1 is the last before that in which the treatment began, 0 that month, 1 the next} */
    public int monthsFromBeginning() {
        return offset;
    }

    /** {@return by how much sales of the month were above what they would be, both against the median month before} */
    public RelativeUplift uplift() {
        return uplift;
    }

    /** {@return month and uplift, on one line} */
    @Override
    public String toString() {
        return "month " + (offset > 0 ? "+" : "") + offset + ": " + uplift;
    }
}
