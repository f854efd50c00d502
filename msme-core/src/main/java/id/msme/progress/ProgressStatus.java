package id.msme.progress;

/** Where a target stands on a day. */
public enum ProgressStatus {
    /** Nothing was reported by that day. */
    NO_DATA,
    /** The value is reached, on time or late. */
    ACHIEVED,
    /** The deadline has passed and the value is not reached. */
    MISSED,
    /** At least what was expected by that day. */
    ON_TRACK,
    /** Below what was expected, by a tenth of it at most. */
    AT_RISK,
    /** Further behind, or nothing can be expected because the first count is not before the deadline. */
    BEHIND
}
