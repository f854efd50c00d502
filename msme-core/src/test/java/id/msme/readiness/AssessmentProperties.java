package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measures;
import id.msme.scoring.GateState;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws of assessments, for every model that is shipped. */
class AssessmentProperties {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<ReadinessModel> models() {
        var models = new ArrayList<>(Catalogue.standard().models().marketplaces());
        models.add(Catalogue.standard().models().standard());
        models.add(Catalogue.standard().models().standard());
        models.add(Catalogue.standard().models().officials());
        return Arbitraries.of(models);
    }

    /** Around the points at which the models bend, and anywhere. */
    static Arbitrary<Long> values(Fact fact) {
        long low = Measures.units(fact.min());
        Arbitrary<Long> near =
                switch (fact) {
                    case RESPONSE_TIME -> Arbitraries.longs().between(0, 60 * 3600);
                    case MONTHLY_CAPACITY, STOCK, EXPECTED_MONTHLY_ORDERS ->
                        Arbitraries.longs().between(0, 2_000);
                    case RECORDED_MONTHS -> Arbitraries.longs().between(0, 14);
                    case CHANNELS -> Arbitraries.longs().between(0, 2);
                    case DAYS_INACTIVE -> Arbitraries.longs().between(0, 34);
                    case LATE_SHIPMENT_RATE, CANCELLATION_RATE ->
                        Arbitraries.longs().between(0, 120_000);
                    default -> Arbitraries.longs().between(low, Measures.units(fact.max()));
                };
        return Arbitraries.frequencyOf(
                Tuple.of(9, near), Tuple.of(1, Arbitraries.longs().between(low, Measures.units(fact.max()))));
    }

    @Provide
    static Arbitrary<Evidence> evidence() {
        List<Arbitrary<Long>> each = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            each.add(Arbitraries.frequencyOf(
                    Tuple.of(7, values(fact)), Tuple.of(1, Arbitraries.of(Measures.ABSENT, Measures.REFUSED))));
        }
        return Combinators.combine(each).as(values -> Evidence.copyOf(Measures.view(fact -> values.get(fact.index()))));
    }

    @Property(tries = 500)
    void addingEvidenceOnlyNarrows(
            @ForAll("models") ReadinessModel model, @ForAll("evidence") Evidence all, @ForAll Fact taken) {
        Assessment less = model.assess(all.without(taken), AS_OF);
        Assessment more = model.assess(all, AS_OF);
        assertThat(less.overall().includes(more.overall())).isTrue();
        for (int i = 0; i < model.dimensions().size(); i++) {
            assertThat(less.score(i).includes(more.score(i))).isTrue();
        }
        assertThat(more.lowBand()).isGreaterThanOrEqualTo(less.lowBand());
        assertThat(more.highBand()).isLessThanOrEqualTo(less.highBand());
        less.level().ifPresent(level -> assertThat(more.level()).contains(level));
        for (Gate gate : model.gates()) {
            if (less.gate(gate.id()) != GateState.UNDETERMINED) {
                assertThat(more.gate(gate.id())).isEqualTo(less.gate(gate.id()));
            }
        }
    }

    @Property(tries = 500)
    void betterEvidenceNeverLowers(
            @ForAll("models") ReadinessModel model,
            @ForAll("evidence") Evidence evidence,
            @ForAll("evidence") Evidence other,
            @ForAll Fact fact) {
        if (evidence.isKnown(fact) && other.isKnown(fact)) {
            boolean otherIsMore = Measures.value(other, fact) > Measures.value(evidence, fact);
            Evidence changed = evidence.with(Measures.of(fact, Measures.value(other, fact)));
            Evidence better = otherIsMore == fact.isMoreBetter() ? changed : evidence;
            Evidence worse = better.equals(evidence) ? changed : evidence;
            assertThat(model.assess(better, AS_OF).overall().low())
                    .isGreaterThanOrEqualTo(model.assess(worse, AS_OF).overall().low());
            assertThat(model.assess(better, AS_OF).overall().high())
                    .isGreaterThanOrEqualTo(model.assess(worse, AS_OF).overall().high());
            assertThat(model.assess(better, AS_OF).lowBand())
                    .isGreaterThanOrEqualTo(model.assess(worse, AS_OF).lowBand());
            assertThat(model.assess(better, AS_OF).highBand())
                    .isGreaterThanOrEqualTo(model.assess(worse, AS_OF).highBand());
        }
    }

    @Property(tries = 200)
    void orderDoesNotMatter(@ForAll("evidence") Evidence evidence, @ForAll Random random) {
        var statements = new ArrayList<>(evidence.statements());
        Collections.shuffle(statements, random);
        var builder = Evidence.builder();
        statements.forEach(builder::state);
        assertThat(builder.build()).isEqualTo(evidence);
        assertThat(Catalogue.standard().models().standard().assess(builder.build(), AS_OF))
                .isEqualTo(Catalogue.standard().models().standard().assess(evidence, AS_OF));
    }

    @Property(tries = 300)
    void nextStepReachesTheNextLevel(@ForAll("models") ReadinessModel model, @ForAll("evidence") Evidence evidence) {
        NextStep step = model.nextStep(evidence, Catalogue.standard().models().stepCosts());
        if (step.isFound()) {
            Assessment before = model.assess(evidence, AS_OF);
            Assessment after = model.assess(step.takenFrom(evidence), AS_OF);
            assertThat(after.lowBand()).isGreaterThan(before.lowBand());
            assertThat(after.lowLevel()).isEqualTo(step.reaches().orElseThrow());
            assertThat(step.improvements()).isNotEmpty().allSatisfy(way -> {
                assertThat(Measures.value(evidence, way.fact())).isEqualTo(Measures.units(way.from()));
                assertThat(way.to().toBigDecimal().compareTo(way.from().toBigDecimal()) > 0)
                        .isEqualTo(way.fact().isMoreBetter());
                assertThat(way.cost()).isPositive();
            });
            assertThat(step.cost())
                    .isEqualTo(step.improvements().stream()
                            .mapToLong(Improvement::cost)
                            .sum());
        }
    }

    /** A step that is refused for missing facts can be found once they are stated at their best. */
    @Property(tries = 200)
    void reasonFollowsFromTheEvidence(@ForAll("models") ReadinessModel model, @ForAll("evidence") Evidence evidence) {
        NextStep step = model.nextStep(evidence, Catalogue.standard().models().stepCosts());
        boolean isHighest =
                model.assess(evidence, AS_OF).lowBand() == model.bands().size() - 1;
        assertThat(step.outcome() == NextStep.Outcome.HIGHEST_LEVEL).isEqualTo(isHighest);
        if (model.facts().stream().allMatch(evidence::isKnown)) {
            assertThat(step.outcome()).isNotEqualTo(NextStep.Outcome.FACTS_MISSING);
        }
    }

    /** No single improvement to any value is cheaper than the step. */
    @Property(tries = 200)
    void noSingleImprovementIsCheaper(
            @ForAll("models") ReadinessModel model,
            @ForAll("evidence") Evidence evidence,
            @ForAll("evidence") Evidence other,
            @ForAll Fact fact) {
        Effort effort = Catalogue.standard().models().stepCosts().efforts().get(fact);
        boolean isBetter = evidence.isKnown(fact)
                && other.isKnown(fact)
                && (Measures.value(other, fact) > Measures.value(evidence, fact)) == fact.isMoreBetter()
                && Measures.value(other, fact) != Measures.value(evidence, fact);
        if (effort != null && effort.isKnown(evidence) && isBetter) {
            Evidence improved = evidence.with(Measures.of(fact, Measures.value(other, fact)));
            if (model.assess(improved, AS_OF).lowBand()
                    > model.assess(evidence, AS_OF).lowBand()) {
                assertThat(model.nextStep(
                                evidence, Catalogue.standard().models().stepCosts()))
                        .matches(NextStep::isFound)
                        .satisfies(step -> assertThat(step.cost())
                                .isLessThanOrEqualTo(effort.cost(
                                        evidence, Measures.value(evidence, fact), Measures.value(other, fact))));
            }
        }
    }

    /** Each fact alone makes the step that is found when nothing else has a cost. */
    @Property(tries = 100)
    void singleStepsAreTheStepsOfOneFact(
            @ForAll("models") ReadinessModel model, @ForAll("evidence") Evidence evidence) {
        StepCosts costs = Catalogue.standard().models().stepCosts();
        var expected = new EnumMap<Fact, NextStep>(Fact.class);
        costs.efforts().forEach((fact, effort) -> {
            NextStep step =
                    model.nextStep(evidence, new StepCosts(costs.version(), Map.of(fact, effort), costs.citations()));
            if (step.isFound()) {
                expected.put(fact, step);
            }
        });
        assertThat(model.singleSteps(evidence, costs)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void nextQuestionIsMissingAndRead(@ForAll("models") ReadinessModel model, @ForAll("evidence") Evidence evidence) {
        boolean isWhole = model.facts().stream().allMatch(evidence::isKnown);
        assertThat(model.nextQuestion(evidence).isEmpty()).isEqualTo(isWhole);
        model.nextQuestion(evidence).ifPresent(question -> {
            assertThat(evidence.isKnown(question.fact())).isFalse();
            assertThat(model.facts()).contains(question.fact());
            assertThat(question.narrowing())
                    .isBetween(
                            BigDecimal.ZERO,
                            model.assess(evidence, AS_OF).overall().width());
        });
    }

    /** The general model once more in decimals, from its description. */
    @Property(tries = 500)
    void scoresAreExact(@ForAll("evidence") Evidence evidence) {
        Assessment assessment = Catalogue.standard().models().standard().assess(evidence, AS_OF);
        long low = 0;
        long high = 0;
        for (int i = 0; i < 5; i++) {
            low += Millionths.of(assessment.score(i).low());
            high += Millionths.of(assessment.score(i).high());
        }
        assertThat(Millionths.of(assessment.overall().low()))
                .isEqualTo(sixPlaces(BigDecimal.valueOf(low), 5, BigDecimal.ONE));
        assertThat(Millionths.of(assessment.overall().high()))
                .isEqualTo(sixPlaces(BigDecimal.valueOf(high), 5, BigDecimal.ONE));
        if (evidence.isKnown(Fact.RESPONSE_TIME)) {
            long left = Math.min(36 * 3600, Math.max(0, 48 * 3600 - Measures.value(evidence, Fact.RESPONSE_TIME)));
            assertThat(Millionths.of(assessment.score("RESPONSIVENESS").low()))
                    .isEqualTo(sixPlaces(BigDecimal.valueOf(left), 36 * 3600, HUNDRED.scaleByPowerOfTen(6)));
        }
        if (evidence.isKnown(Fact.RECORDED_MONTHS)) {
            long months = Math.min(12, Measures.value(evidence, Fact.RECORDED_MONTHS));
            assertThat(Millionths.of(assessment.score("RECORD_KEEPING").high()))
                    .isEqualTo(sixPlaces(BigDecimal.valueOf(months), 12, HUNDRED.scaleByPowerOfTen(6)));
        }
        if (evidence.isKnown(Fact.CHANNELS) && evidence.isKnown(Fact.DAYS_INACTIVE)) {
            long left = Math.min(28, Math.max(0, 30 - Measures.value(evidence, Fact.DAYS_INACTIVE)));
            long score = sixPlaces(BigDecimal.valueOf(left), 28, HUNDRED.scaleByPowerOfTen(6));
            assertThat(Millionths.of(assessment.score("MARKET_PRESENCE").low()))
                    .isEqualTo(Measures.value(evidence, Fact.CHANNELS) == 0 ? 0 : score);
        }
    }

    private static long sixPlaces(BigDecimal part, long whole, BigDecimal factor) {
        return part.multiply(factor)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
