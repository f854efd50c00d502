package id.msme.progress;

import java.util.Objects;

/**
 * A step of a series that deserves attention. It is named, and the series stays as it was reported.
 */
public final class SeriesRemark {

    private final Kind kind;
    private final Observation before;
    private final Observation after;

    SeriesRemark(Kind kind, Observation before, Observation after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    /** {@return what is odd about it} */
    public Kind kind() {
        return kind;
    }

    /** {@return the count before the step} */
    public Observation before() {
        return before;
    }

    /** {@return the count after it} */
    public Observation after() {
        return after;
    }

    /** What is odd about a step. */
    public enum Kind {
        /** Two counts of one day. */
        SAME_DAY,
        /** A later count below an earlier one, though both are cumulative. */
        FALL,
        /** The same count again: nothing happened, or an old number was repeated. */
        REPEAT,
        /** A pace of more than three times the series' median pace of growth; the factor is ours, an inference. */
        JUMP
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesRemark that
                && kind.equals(that.kind)
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, before, after);
    }

    /** {@return the kind and both counts} */
    @Override
    public String toString() {
        return kind + ": " + before.inShort() + ", then " + after.inShort();
    }
}
