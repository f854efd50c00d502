package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.enterprise.Msme;
import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.text.Counted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ranks business fields by the momentum of their demand, and selects those relevant to an MSME. The order of the
 * signals does not matter.
 */
public final class TrendAdvisor {

    /** A platform that reports fewer months of a field is ignored. */
    private static final int FEWEST = 3;

    private static final Comparator<FieldTrend> MAX_FIRST =
            Comparator.comparing(FieldTrend::momentum).reversed().thenComparing(FieldTrend::field);

    private final List<FieldTrend> ranking;

    private TrendAdvisor(List<FieldTrend> ranking) {
        this.ranking = ranking;
    }

    /**
     * {@return an advisor}
     *
     * @param signals the demand that platforms report
     * @param through the last month that counts
     * @param span how many months up to that one count, at least 3
     * @throws IllegalArgumentException if a platform reports a field twice for a month, or the span is shorter
     */
    public static TrendAdvisor of(Collection<DemandSignal> signals, YearMonth through, int span) {
        requireNonNull(signals, "signals");
        requireNonNull(through, "through");
        if (span < FEWEST) {
            throw new IllegalArgumentException("a trend needs at least " + FEWEST + " months, not " + span);
        }
        var fields = new TreeMap<BusinessField, SortedMap<String, SortedMap<YearMonth, Long>>>();
        for (DemandSignal signal : signals) {
            var months = fields.computeIfAbsent(signal.field(), field -> new TreeMap<>())
                    .computeIfAbsent(signal.platform(), platform -> new TreeMap<>());
            if (months.put(signal.month(), signal.demand()) != null) {
                throw new IllegalArgumentException(signal.platform() + " reports the demand for " + signal.field()
                        + " in " + signal.month() + " twice");
            }
        }
        YearMonth first = through.minusMonths(span - 1L);
        return new TrendAdvisor(fields.entrySet().stream()
                .map(entry -> trend(entry.getKey(), entry.getValue(), first, through))
                .flatMap(Optional::stream)
                .sorted(MAX_FIRST)
                .toList());
    }

    private static Optional<FieldTrend> trend(
            BusinessField field, Map<String, SortedMap<YearMonth, Long>> platforms, YearMonth first, YearMonth last) {
        var momenta = new TreeMap<String, Fraction>();
        platforms.forEach((platform, months) -> momentum(months.subMap(first, last.plusMonths(1)))
                .ifPresent(momentum -> momenta.put(platform, momentum)));
        return momenta.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FieldTrend(field, Growth.of(Median.of(momenta.values())), List.copyOf(momenta.keySet())));
    }

    private static Optional<Fraction> momentum(SortedMap<YearMonth, Long> months) {
        if (months.size() < FEWEST) {
            return Optional.empty();
        }
        Fraction level = Median.of(
                months.values().stream().map(demand -> Fraction.of(demand)).toList());
        return level.signum() == 0
                ? Optional.empty()
                : Optional.of(TheilSen.slope(months).dividedBy(level));
    }

    /** {@return the fields, fastest rising first; fields of equal momentum in the order of their digits} */
    public List<FieldTrend> ranking() {
        return ranking;
    }

    /**
     * {@return the advice to an MSME, in the order of the ranking: on its own fields in any case, on others of its
     * division if they rise}
     *
     * @param msme the MSME; its field and channels are read
     */
    public List<TrendAdvice> advise(Msme msme) {
        var advice = new ArrayList<TrendAdvice>();
        for (FieldTrend trend : ranking) {
            boolean own = trend.field().covers(msme.kbli());
            if (own || (trend.field().isNear(msme.kbli()) && trend.momentum().compareTo(Growth.NONE) > 0)) {
                advice.add(new TrendAdvice(trend, reasons(trend, own, msme)));
            }
        }
        return List.copyOf(advice);
    }

    private static List<AdviceReason> reasons(FieldTrend trend, boolean own, Msme msme) {
        var reasons = new ArrayList<AdviceReason>();
        String field = trend.field().toString();
        reasons.add(new AdviceReason(own ? AdviceReason.Kind.OWN_FIELD : AdviceReason.Kind.NEAR_FIELD, field));
        int direction = trend.momentum().compareTo(Growth.NONE);
        AdviceReason.Kind moves = direction > 0
                ? AdviceReason.Kind.RISING
                : direction < 0 ? AdviceReason.Kind.FALLING : AdviceReason.Kind.STEADY;
        reasons.add(new AdviceReason(moves, trend.momentum().toPercent().toPlainString()));
        for (String platform : trend.platforms()) {
            boolean present = msme.channels().contains(platform);
            reasons.add(new AdviceReason(present ? AdviceReason.Kind.PRESENT : AdviceReason.Kind.ABSENT, platform));
        }
        return reasons;
    }

    /** {@return the number of business fields ranked} */
    @Override
    public String toString() {
        return "TrendAdvisor on " + Counted.of(ranking.size(), "business field");
    }
}
