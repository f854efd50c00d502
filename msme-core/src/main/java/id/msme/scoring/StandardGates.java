package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import java.time.Duration;
import java.util.List;

/**
 * The two rules that the enrolment format and the standard readiness model share, so that the warning on a record and
 * the gate of its assessment always agree.
 */
public final class StandardGates {

    /** {@code response.slow}: customers wait 48 hours or more for an answer. */
    public static final GateRule.Reaches RESPONSE_SLOW =
            new GateRule.Reaches(Measure.duration(Fact.RESPONSE_TIME, Duration.ofDays(2)));

    /** {@code capacity.short}: stock and monthly capacity together are below the orders expected in a month. */
    public static final GateRule.Shortfall CAPACITY_SHORT =
            new GateRule.Shortfall(List.of(Fact.STOCK, Fact.MONTHLY_CAPACITY), Fact.EXPECTED_MONTHLY_ORDERS);

    private StandardGates() {}
}
