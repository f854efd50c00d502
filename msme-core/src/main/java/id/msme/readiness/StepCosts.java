package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.Millionths;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each improvement costs, in points that only compare with each other. A fact without an entry is nothing that an MSME can
 * better: the orders it expects, for one.
 *
 * @param version which edition of the costs this is
 * @param efforts the cost by fact
 * @param citations where the numbers come from
 */
public record StepCosts(String version, Map<Fact, Effort> efforts, List<Citation> citations) {

    private static final long TENTH = Millionths.ONE / 10;
    private static final long HUNDREDTH = Millionths.ONE / 100;
    private static final long FOUR_HOURS = 4 * 3_600;

    private static final StepCosts STANDARD = standardCosts();

    /**
     * Copies the parts.
     *
     * @param version which edition of the costs this is
     * @param efforts the cost by fact
     * @param citations where the numbers come from
     * @throws IllegalArgumentException if the version is blank or there is no citation
     */
    public StepCosts {
        if (version.isBlank() || citations.isEmpty()) {
            throw new IllegalArgumentException("costs have a version and a source");
        }
        var copy = new EnumMap<Fact, Effort>(Fact.class);
        copy.putAll(efforts);
        efforts = Collections.unmodifiableMap(copy);
        citations = List.copyOf(citations);
    }

    /**
     * {@return the costs that are shipped} One point is thought of as a day of the owner's time. All of them are a setting of this library: no
     * source gives such numbers.
     */
    public static StepCosts standard() {
        return STANDARD;
    }

    private static StepCosts standardCosts() {
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
        return new StepCosts(
                "1",
                efforts,
                List.of(Citation.of("Cost of an improvement: a setting of this library", Reliability.INFERENCE)));
    }

    /**
     * {@return these costs with another for a fact}
     *
     * @param newVersion the version of the costs so changed
     * @param fact the fact
     * @param effort what it costs
     */
    public StepCosts with(String newVersion, Fact fact, Effort effort) {
        var changed = new EnumMap<Fact, Effort>(Fact.class);
        changed.putAll(efforts);
        changed.put(fact, effort);
        return new StepCosts(newVersion, changed, citations);
    }
}
