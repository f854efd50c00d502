package id.msme.progress;

/** The state of a target on a day. */
public enum ProgressStatus {
    /** Nothing was reported by that day. */
    NO_DATA,
    /** The value was reached: by that day or, after the deadline, in the last count by the deadline. */
    ACHIEVED,
    /** The value was reached after the deadline. */
    LATE,
    /** The deadline has passed, and a count of the deadline or of a later day is below the value. */
    MISSED,
    /** The deadline has passed, and nobody has reported a count of the deadline or of a later day. */
    UNKNOWN,
    /** At least what was expected by that day. */
    ON_TRACK,
    /** Below what was expected, by a tenth of it at most. */
    AT_RISK,
    /** Further behind, or nothing can be expected because the first count is not before the deadline. */
    BEHIND
}
