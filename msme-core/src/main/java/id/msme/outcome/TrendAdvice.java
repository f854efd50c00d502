package id.msme.outcome;

import java.util.List;

/**
 * What an MSME may make of the demand for a field, and why it is told so.
 *
 * @param trend where the demand is going
 * @param reasons why it concerns this MSME, most telling first
 */
public record TrendAdvice(FieldTrend trend, List<AdviceReason> reasons) {

    /**
     * Copies the reasons.
     *
     * @param trend where the demand is going
     * @param reasons why it concerns this MSME
     */
    public TrendAdvice {
        reasons = List.copyOf(reasons);
    }
}
