package id.msme.progress;

/**
 * Two publishers whose cumulative counts cannot both be right if they count the same.
 *
 * @param kind in which way
 * @param first the statement that speaks of the earlier day
 * @param second the statement of the other publisher
 */
public record Disagreement(Kind kind, Observation first, Observation second) {

    /** In which way two publishers disagree. */
    public enum Kind {
        /** Their days may be the same, their counts are not. */
        SAME_TIME,
        /** The one counted more earlier than the other counted later. */
        MORE_EARLIER
    }
}
