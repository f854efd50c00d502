package id.msme.forecast;

/** The distance of a day from the counts that were fitted. */
public enum Horizon {
    /** Not after the last count: a description of the counts, not a forecast. */
    WITHIN_COUNTS,
    /** After the last count by no more than the days that the counts span. */
    NEAR,
    /** After the last count by more than the days that the counts span: the counts hardly bear on it. */
    FAR
}
