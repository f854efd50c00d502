package id.msme.catalogue;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.financing.FinancingNorm;
import id.msme.language.Wording;
import id.msme.money.Rupiah;
import id.msme.neglect.NeglectRule;
import id.msme.number.Share;
import id.msme.readiness.Effort;
import id.msme.readiness.StepCosts;
import id.msme.scoring.StandardGates;
import id.msme.source.Citation;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** The step costs, the financing norm and the neglect rules that are shipped. */
final class StandardNorms {

    private static final Duration SLOW = time(StandardGates.RESPONSE_SLOW.limit());
    private static final String TENTH = "0.1";
    private static final String HUNDREDTH = "0.01";
    private static final Share HUNDREDTH_OF_ORDERS = Share.parse(HUNDREDTH);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final long MILLION = 1_000_000;

    static final StepCosts COSTS = costs();

    static final FinancingNorm FINANCING = new FinancingNorm(
            "1",
            12,
            Share.parse("0.8"),
            Stream.of(1L, 5L, 25L, 100L, 500L, 2_500L)
                    .map(millions -> Rupiah.of(millions * MILLION))
                    .toList(),
            List.of(
                    Sources.SETKAB_2020,
                    Sources.KUR_JOGJA,
                    Sources.ours("Twelve months, 80 % recorded and the bands of monthly sales")));

    static final List<NeglectRule> NEGLECT = List.of(
            rule(
                    "shop.inactive",
                    NeglectRule.Sign.DAYS_INACTIVE,
                    Duration.ofDays(30),
                    Sources.ours("Thirty days without activity")),
            rule("inquiry.unanswered", NeglectRule.Sign.HOURS_UNANSWERED, SLOW, Sources.GAZETTE_2022),
            rule(
                    "stock.out",
                    NeglectRule.Sign.DAYS_OUT_OF_STOCK,
                    Duration.ofDays(7),
                    Sources.ours("Seven days without stock")),
            NeglectRule.offlineFrom(
                    "sales.offline",
                    Share.parse("0.95"),
                    reason("sales.offline"),
                    List.of(Sources.ours("95 % of sales offline"))));

    private StandardNorms() {}

    private static Duration time(Measure duration) {
        return Duration.ofSeconds(duration.toBigDecimal().longValueExact());
    }

    private static NeglectRule rule(String id, NeglectRule.Sign sign, Duration time, Citation citation) {
        return NeglectRule.after(id, sign, time, reason(id), List.of(citation));
    }

    private static Wording reason(String id) {
        return Wording.shipped("neglect." + id);
    }

    /** One point stands for about a day of the owner's time. */
    private static StepCosts costs() {
        var efforts = new EnumMap<Fact, Effort>(Fact.class);
        efforts.put(Fact.LITERACY_SKILLS, Effort.ofDecimals(2, TENTH));
        efforts.put(Fact.LITERACY_ETHICS, Effort.ofDecimals(2, TENTH));
        efforts.put(Fact.LITERACY_SAFETY, Effort.ofDecimals(2, TENTH));
        efforts.put(Fact.LITERACY_CULTURE, Effort.ofDecimals(2, TENTH));
        efforts.put(Fact.RESPONSE_TIME, Effort.ofDurations(1, FOUR_HOURS));
        efforts.put(Fact.RESPONSE_RATE, Effort.ofDecimals(1, HUNDREDTH));
        efforts.put(Fact.MONTHLY_CAPACITY, Effort.ofShares(1, HUNDREDTH_OF_ORDERS, Fact.EXPECTED_MONTHLY_ORDERS));
        // Stock is sold once, capacity lasts.
        efforts.put(Fact.STOCK, Effort.ofShares(2, HUNDREDTH_OF_ORDERS, Fact.EXPECTED_MONTHLY_ORDERS));
        efforts.put(Fact.CANCELLATION_RATE, Effort.ofDecimals(1, HUNDREDTH));
        efforts.put(Fact.LATE_SHIPMENT_RATE, Effort.ofDecimals(1, HUNDREDTH));
        efforts.put(Fact.RATING, Effort.ofDecimals(5, TENTH));
        efforts.put(Fact.RECORDED_MONTHS, Effort.ofMonths(4, 1));
        efforts.put(Fact.CHANNELS, Effort.ofCounts(3, 1));
        // One day of activity ends a pause, however long.
        efforts.put(
                Fact.DAYS_INACTIVE,
                Effort.ofDays(1, Fact.DAYS_INACTIVE.max().toBigDecimal().longValueExact()));
        return new StepCosts("1", efforts, List.of(Sources.ours("Cost of an improvement")));
    }
}
