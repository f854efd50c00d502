package id.msme.scale;

import static id.msme.scale.Criterion.ANNUAL_SALES;
import static id.msme.scale.Criterion.BUSINESS_CAPITAL;
import static id.msme.scale.Criterion.NET_ASSETS;

import id.msme.timeline.Validity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Every classification that one law can give, made once, so that classifying looks up and does not allocate. */
final class RuleOutcomes {

    private final boolean readsAssets;
    private final Validity validity;
    private final ByOne bySales;
    private final ByOne byOther;
    private final ByBoth forRegistration;
    private final ByBoth forFacilitation;
    private final Classification unusable;
    private final Classification wantsSales;
    private final Classification wantsOther;
    private final Classification wantsEither;

    /** The classifications by one criterion alone. */
    private record ByOne(ScaleBands bands, Map<Scale, Classification> classifications) {

        static ByOne of(ScaleRule rule, Criterion criterion) {
            var classifications = new EnumMap<Scale, Classification>(Scale.class);
            for (Scale scale : Scale.values()) {
                classifications.put(scale, ScaleOutcome.classified(rule, scale, criterion, Map.of(criterion, scale)));
            }
            return new ByOne(rule.bands(criterion), classifications);
        }

        Scale scaleOf(long amount) {
            return bands.scaleOf(amount);
        }

        Classification of(long amount) {
            return Objects.requireNonNull(classifications.get(scaleOf(amount)));
        }
    }

    /** The classifications where annual sales and the other criterion are both stated, by the scale of each. */
    private record ByBoth(Map<Scale, Map<Scale, Classification>> classifications) {

        /** Takes who decides between the scale by sales and that by the other criterion. */
        static ByBoth of(ScaleRule rule, Criterion other, BiFunction<Scale, Scale, Criterion> decider) {
            var classifications = new EnumMap<Scale, Map<Scale, Classification>>(Scale.class);
            for (Scale sales : Scale.values()) {
                var byOtherScale = new EnumMap<Scale, Classification>(Scale.class);
                for (Scale scale : Scale.values()) {
                    Criterion decisive = decider.apply(sales, scale);
                    Scale chosen = decisive == ANNUAL_SALES ? sales : scale;
                    var parts = Map.of(ANNUAL_SALES, sales, other, scale);
                    byOtherScale.put(scale, ScaleOutcome.classified(rule, chosen, decisive, parts));
                }
                classifications.put(sales, byOtherScale);
            }
            return new ByBoth(classifications);
        }

        Classification of(Scale sales, Scale other) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(classifications.get(sales)).get(other));
        }
    }

    RuleOutcomes(ScaleRule rule, TiePolicy ties) {
        readsAssets = rule.choice() == CriterionChoice.ASSETS_OR_SALES;
        validity = rule.validity();
        Criterion other = readsAssets ? NET_ASSETS : BUSINESS_CAPITAL;
        bySales = ByOne.of(rule, ANNUAL_SALES);
        byOther = ByOne.of(rule, other);
        if (readsAssets) {
            forFacilitation = ByBoth.of(
                    rule, other, (sales, assets) -> ties.choose(sales, assets) == sales ? ANNUAL_SALES : NET_ASSETS);
            forRegistration = forFacilitation;
        } else {
            forFacilitation = ByBoth.of(rule, other, (sales, capital) -> ANNUAL_SALES);
            forRegistration = ByBoth.of(rule, other, (sales, capital) -> BUSINESS_CAPITAL);
        }
        unusable = ScaleOutcome.unusable(rule);
        wantsSales = ScaleOutcome.missing(rule, List.of(ANNUAL_SALES));
        wantsOther = ScaleOutcome.missing(rule, List.of(other));
        wantsEither = ScaleOutcome.missing(rule, List.of(ANNUAL_SALES, other));
    }

    Classification classify(long sales, long netAssets, long businessCapital, long startedOn, Purpose purpose) {
        long other = readsAssets ? netAssets : businessCapital;
        if (isStated(sales) && isStated(other)) {
            ByBoth both = purpose == Purpose.REGISTRATION ? forRegistration : forFacilitation;
            return both.of(bySales.scaleOf(sales), byOther.scaleOf(other));
        }
        if (readsAssets) {
            return byEither(sales, other);
        }
        return purpose == Purpose.REGISTRATION
                ? by(byOther, other, wantsOther)
                : bySalesOrCapital(sales, other, startedOn);
    }

    /** Reads whichever of the two is stated; one that cannot be used could have decided. */
    private Classification byEither(long sales, long assets) {
        if (sales == ScaleFacts.UNUSABLE || assets == ScaleFacts.UNUSABLE) {
            return unusable;
        }
        return assets == ScaleFacts.ABSENT ? by(bySales, sales, wantsEither) : byOther.of(assets);
    }

    private Classification bySalesOrCapital(long sales, long capital, long startedOn) {
        if (sales != ScaleFacts.ABSENT) {
            return by(bySales, sales, wantsSales);
        }
        if (startedOn == ScaleFacts.UNUSABLE) {
            return unusable;
        }
        boolean startedBefore = startedOn != ScaleFacts.ABSENT && validity.startsAfter(startedOn);
        return startedBefore ? wantsSales : by(byOther, capital, wantsEither);
    }

    private Classification by(ByOne criterion, long amount, Classification ifAbsent) {
        if (amount == ScaleFacts.ABSENT) {
            return ifAbsent;
        }
        return amount == ScaleFacts.UNUSABLE ? unusable : criterion.of(amount);
    }

    private static boolean isStated(long amount) {
        return amount != ScaleFacts.ABSENT && amount != ScaleFacts.UNUSABLE;
    }
}
