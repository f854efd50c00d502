package id.msme.population;

/** One published figure, compared with the population. */
public final class FitLine {

    private static final int STANDARD_ERRORS = 2;

    private final Margin margin;
    private final MarginRow row;
    private final long wanted;
    private final SampledCount drawn;

    FitLine(Margin margin, MarginRow row, long wanted, SampledCount drawn) {
        this.margin = margin;
        this.row = row;
        this.wanted = wanted;
        this.drawn = drawn;
    }

    /** {@return the id of the margin} */
    public String margin() {
        return margin.id();
    }

    /** {@return the figure as it was published, with its source} */
    public MarginRow published() {
        return row;
    }

    /** {@return the number of MSMEs according to the figure, after rounded figures were reconciled} */
    public long wanted() {
        return wanted;
    }

    /** {@return how many MSMEs were drawn} */
    public SampledCount drawn() {
        return drawn;
    }

    /**
     * {@return whether the number drawn is within two standard errors of the number wanted, as in 95 % of samples; at
     * full size, whether it is equal}
     */
    public boolean isWithinSamplingError() {
        return Math.abs(drawn.msmes() - wanted) <= STANDARD_ERRORS * drawn.msmesError();
    }

    /** {@return the figure and what was drawn, on one line} */
    @Override
    public String toString() {
        return margin.id() + " " + row.value() + ": " + Figures.count(wanted) + " asked for, " + drawn + " drawn";
    }
}
