package id.msme.chart;

/** Where the place of a text is. */
enum Align {
    /** At its start. */
    START,
    /** In its middle. */
    MIDDLE,
    /** At its end. */
    END
}
