package id.msme.chart;

/** How an area is filled, so that areas differ without colours too. */
enum Hatch {
    /** Evenly. */
    NONE,
    /** With lines that rise to the right. */
    RISING,
    /** With lines that fall to the right. */
    FALLING,
    /** With upright lines. */
    UPRIGHT,
    /** With level lines. */
    LEVEL,
    /** With both rising and falling lines. */
    CROSSED
}
