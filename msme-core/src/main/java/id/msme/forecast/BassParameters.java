package id.msme.forecast;

/**
 * The parameters of the diffusion of an innovation (F. M. Bass 1969): in a market of so many, those who have not adopted do so at
 * the rate p + q × the share of those who have.
 *
 * @param market how many will adopt in the end (m), above 0
 * @param innovation p, the rate of adopting by oneself, a year or a period, 0 or more
 * @param imitation q, the rate of adopting after others, a year or a period, 0 or more
 */
public record BassParameters(double market, double innovation, double imitation) {

    /**
     * Checks the ranges.
     *
     * @param market how many will adopt in the end
     * @param innovation the rate of adopting by oneself
     * @param imitation the rate of adopting after others
     * @throws IllegalArgumentException if the market is not above 0, a rate is below 0 or both are 0
     */
    public BassParameters {
        if (!(market > 0 && innovation >= 0 && imitation >= 0 && innovation + imitation > 0)) {
            throw new IllegalArgumentException("a diffusion has a market above 0, rates of 0 or more, not both 0: "
                    + market + ", " + innovation + ", " + imitation);
        }
    }

    /**
     * {@return how many have adopted after a time}
     *
     * @param time years or periods, as the rates are; below 0 the curve is followed back, and may pass below 0 adopters
     * @param atStart how many had adopted at time 0, below the market
     */
    public double adopters(double time, double atStart) {
        double shareAtStart = atStart / market;
        double rateAtStart = innovation + imitation * shareAtStart;
        double lag = (1 - shareAtStart) / rateAtStart;
        // Nobody adopts, or, as far as a double tells, nobody is left to.
        if (rateAtStart == 0 || lag == 0) {
            return atStart;
        }
        // Of the two exponentials the one that does not overflow.
        double passed = time < 0 ? StrictMath.exp((innovation + imitation) * time) : 1;
        double left = time < 0 ? lag : lag * StrictMath.exp(-(innovation + imitation) * time);
        return market * (passed - innovation * left) / (passed + imitation * left);
    }

    /**
     * {@return how many adopt a year or period, at a time, where none had adopted at time 0}
     *
     * @param time years or periods, as the rates are
     */
    public double adoptions(double time) {
        double share = adopters(time, 0) / market;
        return market * (innovation + imitation * share) * (1 - share);
    }
}
