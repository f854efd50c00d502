package id.msme.scale;

/** The ways in which a law selects among its criteria. */
public enum CriterionChoice {
    /** Net assets or annual sales, whichever is stated; where both are, the tie policy (UU 20/2008 art. 6). */
    ASSETS_OR_SALES,
    /**
     * Business capital for registration; for facilitation annual sales, and where they are absent the business capital
     * of a business that did not start before the law took effect (PP 7/2021 art. 35(2), (4) and (6)).
     */
    CAPITAL_OR_SALES_BY_PURPOSE
}
