package id.msme.financing;

/** The ways in which a record of trade can fall short of a norm. */
public enum FinancingGap {
    /** Months of the time looked at have no record. */
    MONTHS_MISSING,
    /** It is not known which share of trade is recorded. */
    RECORDED_SHARE_UNKNOWN,
    /** Too small a share of trade is recorded. */
    RECORDED_SHARE_LOW,
    /** No sale is recorded at all. */
    NO_SALES
}
