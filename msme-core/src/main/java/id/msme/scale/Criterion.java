package id.msme.scale;

/** The amounts by which a law measures an enterprise, in whole rupiah. */
public enum Criterion {
    /**
     * Net assets (<i>kekayaan bersih</i>): assets minus liabilities, without land and buildings (UU 20/2008 art. 6).
     */
    NET_ASSETS("netAssets"),
    /** Business capital (<i>modal usaha</i>): own and borrowed, without land and buildings (PP 7/2021 art. 35). */
    BUSINESS_CAPITAL("businessCapital"),
    /** Annual sales (<i>hasil penjualan tahunan</i>). */
    ANNUAL_SALES("annualSales");

    private final String fact;

    Criterion(String fact) {
        this.fact = fact;
    }

    /** {@return the name of the fact that has to be known, for example {@code annualSales}} */
    public String fact() {
        return fact;
    }
}
