package id.msme.catalogue;

import id.msme.evidence.Fact;
import id.msme.financing.FinancingNorm;
import id.msme.language.Wording;
import id.msme.neglect.NeglectRule;
import id.msme.readiness.Effort;
import id.msme.readiness.StepCosts;
import id.msme.source.Citation;
import id.msme.text.Millionths;
import java.util.EnumMap;
import java.util.List;

/** The step costs, the financing norm and the neglect rules that are shipped. */
final class StandardNorms {

    static final long HOUR = 3_600;
    private static final int SLOW_HOURS = 48;
    static final long SLOW_RESPONSE = SLOW_HOURS * HOUR;
    private static final long TENTH = Millionths.ONE / 10;
    private static final long HUNDREDTH = Millionths.ONE / 100;
    private static final long FOUR_HOURS = 4 * HOUR;
    private static final long MILLION = 1_000_000;

    static final StepCosts COSTS = costs();

    static final FinancingNorm FINANCING = new FinancingNorm(
            "1",
            12,
            800_000,
            List.of(MILLION, 5 * MILLION, 25 * MILLION, 100 * MILLION, 500 * MILLION, 2_500 * MILLION),
            List.of(
                    Sources.SETKAB_2020,
                    Sources.KUR_JOGJA,
                    Sources.ours("Twelve months, 80 % recorded and the bands of monthly sales")));

    static final List<NeglectRule> NEGLECT = List.of(
            rule("shop.inactive", NeglectRule.Sign.DAYS_INACTIVE, 30, Sources.ours("Thirty days without activity")),
            rule("inquiry.unanswered", NeglectRule.Sign.HOURS_UNANSWERED, SLOW_HOURS, Sources.GAZETTE_2022),
            rule("stock.out", NeglectRule.Sign.DAYS_OUT_OF_STOCK, 7, Sources.ours("Seven days without stock")),
            rule("sales.offline", NeglectRule.Sign.OFFLINE_SHARE, 950_000, Sources.ours("95 % of sales offline")));

    private StandardNorms() {}

    private static NeglectRule rule(String id, NeglectRule.Sign sign, long limit, Citation citation) {
        return new NeglectRule(id, sign, limit, Wording.shipped("neglect." + id), List.of(citation));
    }

    /** One point is thought of as a day of the owner's time. */
    private static StepCosts costs() {
        var efforts = new EnumMap<Fact, Effort>(Fact.class);
        efforts.put(Fact.LITERACY_SKILLS, Effort.of(2, TENTH));
        efforts.put(Fact.LITERACY_ETHICS, Effort.of(2, TENTH));
        efforts.put(Fact.LITERACY_SAFETY, Effort.of(2, TENTH));
        efforts.put(Fact.LITERACY_CULTURE, Effort.of(2, TENTH));
        efforts.put(Fact.RESPONSE_TIME, Effort.of(1, FOUR_HOURS));
        efforts.put(Fact.RESPONSE_RATE, Effort.of(1, HUNDREDTH));
        efforts.put(Fact.MONTHLY_CAPACITY, Effort.ofShare(1, HUNDREDTH, Fact.EXPECTED_MONTHLY_ORDERS));
        // Stock is sold once, capacity lasts.
        efforts.put(Fact.STOCK, Effort.ofShare(2, HUNDREDTH, Fact.EXPECTED_MONTHLY_ORDERS));
        efforts.put(Fact.CANCELLATION_RATE, Effort.of(1, HUNDREDTH));
        efforts.put(Fact.LATE_SHIPMENT_RATE, Effort.of(1, HUNDREDTH));
        efforts.put(Fact.RATING, Effort.of(5, TENTH));
        efforts.put(Fact.RECORDED_MONTHS, Effort.of(4, 1));
        efforts.put(Fact.CHANNELS, Effort.of(3, 1));
        // One day of activity ends a pause, however long.
        efforts.put(Fact.DAYS_INACTIVE, Effort.of(1, Fact.DAYS_INACTIVE.most()));
        return new StepCosts("1", efforts, List.of(Sources.ours("Cost of an improvement")));
    }
}
