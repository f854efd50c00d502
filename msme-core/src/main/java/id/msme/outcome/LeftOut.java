package id.msme.outcome;

/** The reasons why an MSME of a study is not compared. */
public enum LeftOut {
    /** No month after the beginning is known: it may have closed, or have ceased to report. */
    NO_MONTH_AFTER,
    /** Too few months before or after the beginning are known. */
    TOO_FEW_MONTHS,
    /** The median month before the beginning has no sales, so that growth is undefined. */
    NOTHING_SOLD_BEFORE,
    /** Too few MSMEs on the other side have the same scale and sales of the same months. */
    NO_MATCH
}
