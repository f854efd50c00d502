package id.msme.progress;

import static java.util.Objects.requireNonNull;

/**
 * A step of a series that a reader should look at. It is told, and the series stays as it was reported.
 *
 * @param kind what is odd about it
 * @param before the count before the step
 * @param after the count after it
 */
public record SeriesRemark(Kind kind, Observation before, Observation after) {

    /** Refuses null. */
    public SeriesRemark {
        requireNonNull(after, "after");
        requireNonNull(before, "before");
        requireNonNull(kind, "kind");
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
}
