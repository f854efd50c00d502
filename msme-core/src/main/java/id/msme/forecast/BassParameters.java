package id.msme.forecast;

import id.msme.language.Language;

/**
 * The parameters of the diffusion of an innovation (F. M. Bass 1969).
 *
 * <p>Those in the market who have not adopted do so at the rate p + q × the share of those who have.
 *
 * @param market the number of those who adopt in the end (m), above 0
 * @param innovation p, the rate of adoption independent of others, a year or a period, 0 or more
 * @param imitation q, the rate of adoption after others, a year or a period, 0 or more
 */
public record BassParameters(double market, double innovation, double imitation) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the market is not above 0, a rate is below 0, both are 0 or a number is not
     *     finite
     */
    public BassParameters {
        boolean isFit = market > 0 && innovation >= 0 && imitation >= 0 && innovation + imitation > 0;
        if (!isFit || !Double.isFinite(market + innovation + imitation)) {
            throw new IllegalArgumentException(
                    "expected a finite market above 0 and finite rates of 0 or more, not both 0, found " + market + ", "
                            + innovation + ", " + imitation);
        }
    }

    /**
     * Returns the number of those who have adopted after a time.
     *
     * @param time years or periods, as the rates are; below 0 the curve is followed back, and may pass below 0 adopters
     * @param atStart the number of adopters at time 0, below the market
     * @return the number of adopters
     */
    public double adopters(double time, double atStart) {
        double shareAtStart = atStart / market;
        double rateAtStart = innovation + imitation * shareAtStart;
        double lag = (1 - shareAtStart) / rateAtStart;
        // Nobody adopts, or, to the precision of a double, nobody is left.
        if (rateAtStart == 0 || lag == 0) {
            return atStart;
        }
        // Of the two exponentials the one that does not overflow.
        double passed = time < 0 ? StrictMath.exp((innovation + imitation) * time) : 1;
        double left = time < 0 ? lag : lag * StrictMath.exp(-(innovation + imitation) * time);
        return market * (passed - innovation * left) / (passed + imitation * left);
    }

    /**
     * Returns the rate of adoption at a time in a market in which none had adopted at time 0.
     *
     * @param time years or periods, as the rates are
     * @return the adoptions a year or a period
     */
    public double adoptions(double time) {
        double share = adopters(time, 0) / market;
        return market * (innovation + imitation * share) * (1 - share);
    }

    /** {@return one line, for example {@code market 68,000, p 0.00659, q 0.638}} */
    @Override
    public String toString() {
        return "market " + Figures.count(market, Language.EN) + ", p " + Figures.rate(innovation) + ", q "
                + Figures.rate(imitation);
    }
}
