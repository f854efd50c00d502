package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Advice to an MSME about the demand for a field, with reasons.
 *
 * @param trend the trend of the demand
 * @param reasons why it is relevant to this MSME, most important first
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
