package id.msme.population;

/** One published figure beside what a population has. */
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

    /** {@return how many MSMEs the figure asks for, after rounded figures were reconciled} */
    public long wanted() {
        return wanted;
    }

    /** {@return how many MSMEs were drawn} */
    public SampledCount drawn() {
        return drawn;
    }

    /**
     * {@return whether what was drawn is within two standard errors of what is asked for, as 95 % of samples are; at
     * full size, equal to it}
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
