package id.msme.comparison;

import id.msme.scale.Scale;

/** The number of records that change from one scale to another. */
public final class MovedRecords {

    private final Scale from;
    private final Scale to;
    private final long records;

    MovedRecords(Scale from, Scale to, long records) {
        this.from = from;
        this.to = to;
        this.records = records;
    }

    /** {@return the scale before} */
    public Scale from() {
        return from;
    }

    /** {@return the scale after} */
    public Scale to() {
        return to;
    }

    /** {@return the number of records} */
    public long records() {
        return records;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MovedRecords that && from == that.from && to == that.to && records == that.records;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * from.ordinal() + to.ordinal()) + Long.hashCode(records);
    }

    /** {@return the scales and how many records, on one line} */
    @Override
    public String toString() {
        return from + " to " + to + ": " + Figures.count(records);
    }
}
