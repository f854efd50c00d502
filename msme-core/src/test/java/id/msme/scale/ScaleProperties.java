package id.msme.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.money.Rupiah;
import id.msme.scale.Classification.Outcome;
import id.msme.testkit.Days;
import id.msme.testkit.StatedAmounts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScaleProperties {

    private static final ScaleClassifier STANDARD = ScaleClassifier.standard();

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(StatedAmounts.amounts(), Arbitraries.longs());
    }

    @Provide
    Arbitrary<Long> stated() {
        return StatedAmounts.amounts();
    }

    @Provide
    Arbitrary<ScaleFacts> facts() {
        return StatedAmounts.facts();
    }

    @Provide
    Arbitrary<ScaleBands> bands() {
        var rules = STANDARD.rules().stream()
                .flatMap(rule -> rule.bands().values().stream())
                .toList();
        return Arbitraries.of(rules);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(Days.aroundChanges(), Days.any());
    }

    @Property
    void eachRupiahIsInTheBandOfOneScale(@ForAll("bands") ScaleBands bands, @ForAll("amounts") long amount) {
        var scales = Arrays.stream(Scale.values())
                .filter(scale -> bands.band(scale).contains(amount))
                .toList();
        // the lowest number of all stands for no floor, and is no amount
        assertThat(scales.size()).isEqualTo(amount == Long.MIN_VALUE ? 0 : 1);
        scales.forEach(scale -> assertThat(bands.scaleOf(amount)).isEqualTo(scale));
    }

    @Property
    void largerAmountIsNeverASmallerScale(
            @ForAll("bands") ScaleBands bands, @ForAll("amounts") long one, @ForAll("amounts") long other) {
        assertThat(bands.scaleOf(Math.max(one, other))).isGreaterThanOrEqualTo(bands.scaleOf(Math.min(one, other)));
    }

    @Property
    void moreOfOneFactIsNeverASmallerScale(
            @ForAll("facts") ScaleFacts facts,
            @ForAll("stated") long one,
            @ForAll("stated") long other,
            @ForAll Criterion criterion,
            @ForAll Purpose purpose,
            @ForAll TiePolicy policy,
            @ForAll("days") LocalDate day) {
        var classifier = STANDARD.withTiePolicy(policy);
        var less = classifier.classify(with(facts, criterion, Math.min(one, other)), purpose, day);
        var more = classifier.classify(with(facts, criterion, Math.max(one, other)), purpose, day);
        assertThat(more.outcome()).isEqualTo(less.outcome());
        less.scale().ifPresent(scale -> assertThat(more.scale().orElseThrow()).isGreaterThanOrEqualTo(scale));
    }

    /**
     * Taking a fact away may leave a question open, or let another fact answer; it never makes two answers of one fact
     * differ.
     */
    @Property
    void factThatIsTakenAwayIsNotZero(
            @ForAll("facts") ScaleFacts facts, @ForAll Purpose purpose, @ForAll("days") LocalDate day) {
        var before = STANDARD.classify(facts, purpose, day);
        for (Criterion criterion : Criterion.values()) {
            var after = STANDARD.classify(without(facts, criterion), purpose, day);
            assertThat(after.parts()).doesNotContainKey(criterion);
            after.parts().forEach((part, scale) -> {
                if (before.parts().containsKey(part)) {
                    assertThat(before.parts()).containsEntry(part, scale);
                }
            });
            if (before.outcome() == Outcome.CLASSIFIED && !before.parts().containsKey(criterion)) {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Property
    void classificationIsWhole(
            @ForAll("facts") ScaleFacts facts,
            @ForAll Purpose purpose,
            @ForAll TiePolicy policy,
            @ForAll("days") LocalDate day) {
        var classifier = STANDARD.withTiePolicy(policy);
        var told = classifier.classify(facts, purpose, day);
        assertThat(told).isEqualTo(classifier.classify(facts, purpose, day.toEpochDay()));
        assertThat(told.rule()).isEqualTo(classifier.ruleOn(day));
        boolean isClassified = told.outcome() == Outcome.CLASSIFIED;
        assertThat(told.scale().isPresent()).isEqualTo(isClassified);
        assertThat(told.criterion().isPresent()).isEqualTo(isClassified);
        assertThat(told.parts().isEmpty()).isEqualTo(!isClassified);
        assertThat(told.wanted().isEmpty()).isEqualTo(told.outcome() != Outcome.FACT_MISSING);
        if (isClassified) {
            assertThat(told.parts()).containsOnlyKeys(statedOf(told.rule().orElseThrow(), facts));
            assertThat(told.parts())
                    .containsEntry(told.criterion().orElseThrow(), told.scale().orElseThrow());
        }
        told.parts()
                .forEach((criterion, scale) -> assertThat(
                                told.rule().orElseThrow().bands(criterion).scaleOf(facts.amount(criterion)))
                        .isEqualTo(scale));
        assertThat(told.basis().asOf()).isEqualTo(day);
    }

    private static List<Criterion> statedOf(ScaleRule rule, ScaleFacts facts) {
        return rule.bands().keySet().stream()
                .filter(criterion -> facts.amount(criterion) > ScaleFacts.UNUSABLE)
                .toList();
    }

    private static ScaleFacts with(ScaleFacts facts, Criterion criterion, long amount) {
        return switch (criterion) {
            case ANNUAL_SALES -> facts.withAnnualSales(Rupiah.of(amount));
            case NET_ASSETS -> facts.withNetAssets(Rupiah.of(amount));
            case BUSINESS_CAPITAL -> facts.withBusinessCapital(Rupiah.of(amount));
        };
    }

    private static ScaleFacts without(ScaleFacts facts, Criterion criterion) {
        long sales = criterion == Criterion.ANNUAL_SALES ? ScaleFacts.ABSENT : facts.amount(Criterion.ANNUAL_SALES);
        long assets = criterion == Criterion.NET_ASSETS ? ScaleFacts.ABSENT : facts.amount(Criterion.NET_ASSETS);
        long capital =
                criterion == Criterion.BUSINESS_CAPITAL ? ScaleFacts.ABSENT : facts.amount(Criterion.BUSINESS_CAPITAL);
        return ScaleFacts.of(sales, assets, capital, facts.startedOn());
    }
}
