package id.msme.scale;

import static id.msme.scale.Criterion.ANNUAL_SALES;
import static id.msme.scale.Criterion.BUSINESS_CAPITAL;
import static id.msme.scale.Criterion.NET_ASSETS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every classification that one law can give, made once, so that classifying looks up and does not allocate. */
final class RuleOutcomes {

    private final boolean readsAssets;
    private final long effectiveFrom;
    private final ByOne bySales;
    private final ByOne byOther;
    private final Map<Scale, Map<Scale, Classification>> bySalesAndOther = new EnumMap<>(Scale.class);
    private final Classification unusable;
    private final Classification wantsSales;
    private final Classification wantsOther;
    private final Classification wantsEither;

    /** The classifications by one criterion alone. */
    private record ByOne(ScaleBands bands, Map<Scale, Classification> classifications) {

        static ByOne of(ScaleRule rule, Criterion criterion) {
            var classifications = new EnumMap<Scale, Classification>(Scale.class);
            for (Scale scale : Scale.values()) {
                classifications.put(scale, Classification.classified(rule, scale, criterion, Map.of(criterion, scale)));
            }
            return new ByOne(rule.bands(criterion), classifications);
        }

        Classification of(long amount) {
            return Objects.requireNonNull(classifications.get(bands.scaleOf(amount)));
        }
    }

    RuleOutcomes(ScaleRule rule, TiePolicy ties) {
        readsAssets = rule.choice() == CriterionChoice.ASSETS_OR_SALES;
        effectiveFrom = rule.validity().firstDay().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
        Criterion other = readsAssets ? NET_ASSETS : BUSINESS_CAPITAL;
        bySales = ByOne.of(rule, ANNUAL_SALES);
        byOther = ByOne.of(rule, other);
        for (Scale sales : Scale.values()) {
            var byOtherScale = new EnumMap<Scale, Classification>(Scale.class);
            for (Scale assets : Scale.values()) {
                Scale chosen = ties.choose(sales, assets);
                Criterion decisive = chosen == sales ? ANNUAL_SALES : other;
                var parts = Map.of(ANNUAL_SALES, sales, other, assets);
                byOtherScale.put(assets, Classification.classified(rule, chosen, decisive, parts));
            }
            bySalesAndOther.put(sales, byOtherScale);
        }
        unusable = Classification.unusable(rule);
        wantsSales = Classification.missing(rule, List.of(ANNUAL_SALES));
        wantsOther = Classification.missing(rule, List.of(other));
        wantsEither = Classification.missing(rule, List.of(ANNUAL_SALES, other));
    }

    Classification classify(ScaleFacts facts, Purpose purpose) {
        if (readsAssets) {
            return byAssetsOrSales(facts.amount(ANNUAL_SALES), facts.amount(NET_ASSETS));
        }
        return purpose == Purpose.REGISTRATION
                ? by(byOther, facts.amount(BUSINESS_CAPITAL), wantsOther)
                : bySalesOrCapital(facts);
    }

    private Classification byAssetsOrSales(long sales, long assets) {
        if (sales == ScaleFacts.UNUSABLE || assets == ScaleFacts.UNUSABLE) {
            return unusable;
        }
        if (assets == ScaleFacts.ABSENT) {
            return by(bySales, sales, wantsEither);
        }
        if (sales == ScaleFacts.ABSENT) {
            return byOther.of(assets);
        }
        var bySalesScale =
                Objects.requireNonNull(bySalesAndOther.get(bySales.bands().scaleOf(sales)));
        return Objects.requireNonNull(bySalesScale.get(byOther.bands().scaleOf(assets)));
    }

    private Classification bySalesOrCapital(ScaleFacts facts) {
        long sales = facts.amount(ANNUAL_SALES);
        if (sales != ScaleFacts.ABSENT) {
            return by(bySales, sales, wantsSales);
        }
        long started = facts.startedOn();
        if (started == ScaleFacts.UNUSABLE) {
            return unusable;
        }
        boolean startedBefore = started != ScaleFacts.ABSENT && started < effectiveFrom;
        return startedBefore ? wantsSales : by(byOther, facts.amount(BUSINESS_CAPITAL), wantsEither);
    }

    private Classification by(ByOne criterion, long amount, Classification ifAbsent) {
        if (amount == ScaleFacts.ABSENT) {
            return ifAbsent;
        }
        return amount == ScaleFacts.UNUSABLE ? unusable : criterion.of(amount);
    }
}
