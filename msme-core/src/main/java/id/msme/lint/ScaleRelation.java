package id.msme.lint;

import id.msme.condition.Quantity;
import id.msme.lint.IntervalSet.Interval;
import id.msme.scale.Criterion;
import id.msme.scale.CriterionChoice;
import id.msme.scale.Scale;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.scale.TiePolicy;
import id.msme.timeline.Validity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How the laws in a window tie the scale of an enterprise to its annual sales. */
final class ScaleRelation {

    private static final String SALES = Quantity.ANNUAL_SALES.member();
    private static final IntervalSet SCALES = IntervalSet.between(0, Scale.values().length - 1L);
    private static final IntervalSet AMOUNTS = IntervalSet.between(0, Long.MAX_VALUE);

    private final List<ScaleRule> laws;
    private final TiePolicy ties;
    private final Map<IntervalSet, IntervalSet> salesOfScales = new HashMap<>();

    ScaleRelation(ScaleClassifier classifier, Validity window) {
        laws = classifier.rules().stream()
                .filter(law -> law.validity().overlaps(window))
                .toList();
        ties = classifier.tiePolicy();
    }

    /** Whether a fact is one of those that are tied. */
    boolean includes(String fact) {
        return fact.equals(FactSpace.SCALE) || fact.equals(SALES);
    }

    /** Leaves out scales that no sales give, and sales that give none of the scales. */
    void narrow(Facts facts) {
        if (facts.isImpossible() || laws.isEmpty()) {
            return;
        }
        IntervalSet sales = facts.get(SALES, AMOUNTS);
        IntervalSet scales = facts.get(FactSpace.SCALE, SCALES);
        if (sales.equals(AMOUNTS) && scales.equals(SCALES)) {
            return;
        }
        facts.keep(FactSpace.SCALE, SCALES, IntervalSet.any(laws.stream().map(law -> scales(law, sales))));
        facts.keep(SALES, AMOUNTS, salesOfScales.computeIfAbsent(scales, this::sales));
    }

    /** Whether a law classifies whoever states sales by them alone. */
    private boolean isBySales(ScaleRule law) {
        return law.choice() == CriterionChoice.CAPITAL_OR_SALES_BY_PURPOSE || ties == TiePolicy.SALES_FIRST;
    }

    private IntervalSet scales(ScaleRule law, IntervalSet sales) {
        ScaleBands bands = law.bands(Criterion.ANNUAL_SALES);
        if (isBySales(law)) {
            return scales(scale -> !band(bands, scale).and(sales).isEmpty());
        }
        Scale least = bands.scaleOf(sales.min());
        return ties == TiePolicy.HIGHER_WINS ? scales(scale -> scale.compareTo(least) >= 0) : SCALES;
    }

    private static IntervalSet scales(Predicate<Scale> test) {
        return IntervalSet.points(Arrays.stream(Scale.values()).filter(test).map(scale -> (long) scale.ordinal()));
    }

    private IntervalSet sales(IntervalSet scales) {
        return IntervalSet.any(laws.stream().map(law -> sales(law, scales)));
    }

    private IntervalSet sales(ScaleRule law, IntervalSet scales) {
        ScaleBands bands = law.bands(Criterion.ANNUAL_SALES);
        if (isBySales(law)) {
            return IntervalSet.ofAny(Arrays.stream(Scale.values())
                    .filter(scale -> !IntervalSet.between(scale.ordinal(), scale.ordinal())
                            .and(scales)
                            .isEmpty())
                    .flatMap(scale -> band(bands, scale).intervals().stream())
                    .toList());
        }
        Scale most = Scale.values()[(int) scales.max()];
        return ties == TiePolicy.HIGHER_WINS
                ? IntervalSet.between(0, band(bands, most).max())
                : AMOUNTS;
    }

    private static IntervalSet band(ScaleBands bands, Scale scale) {
        return switch (scale) {
            case MICRO -> IntervalSet.between(0, bands.microUpTo());
            case SMALL -> IntervalSet.between(bands.microUpTo() + 1, bands.smallUpTo());
            case MEDIUM -> IntervalSet.between(bands.smallUpTo() + 1, bands.mediumUpTo());
            case LARGE -> IntervalSet.ofAny(List.of(new Interval(bands.mediumUpTo() + 1, Long.MAX_VALUE)));
        };
    }
}
