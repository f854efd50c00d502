package id.msme.progress;

import static java.util.Objects.requireNonNull;

/**
 * Two publishers whose cumulative counts cannot both be right if they count the same.
 *
 * @param kind in which way
 * @param first the statement that speaks of the earlier day
 * @param second the statement of the other publisher
 */
public record Disagreement(Kind kind, Observation first, Observation second) {

    /** Refuses null. */
    public Disagreement {
        requireNonNull(first, "first");
        requireNonNull(kind, "kind");
        requireNonNull(second, "second");
    }

    /** In which way two publishers disagree. */
    public enum Kind {
        /** Their days may be the same, their counts are not. */
        SAME_TIME,
        /** The one counted more earlier than the other counted later. */
        MORE_EARLIER
    }
}
