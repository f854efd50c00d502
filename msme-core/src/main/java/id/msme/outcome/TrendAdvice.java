package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an MSME may make of the demand for a field, and the reason.
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
        requireNonNull(reasons, "reasons");
        requireNonNull(trend, "trend");
        reasons = List.copyOf(reasons);
    }
}
