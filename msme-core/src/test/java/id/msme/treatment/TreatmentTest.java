package id.msme.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.FinishedTraining;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.readiness.Assessment;
import id.msme.scale.Scale;
import id.msme.scoring.GateState;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.Millionths;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final TreatmentPolicy POLICY = Catalogue.standard().models().treatment();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    /** Weak on every side. */
    private static Evidence weak() {
        return Evidence.builder()
                .literacySkills("2")
                .literacyEthics("2")
                .literacySafety("2.999999")
                .literacyCulture("3")
                .responseTime(Duration.ofHours(60))
                .monthlyCapacity(10)
                .stock(0)
                .expectedMonthlyOrders(1000)
                .recordedMonths(0)
                .channels(1)
                .daysInactive(90)
                .build();
    }

    private static Evidence strong() {
        return Evidence.builder()
                .literacySkills("4")
                .literacyEthics("4")
                .literacySafety("4")
                .literacyCulture("4")
                .responseTime(Duration.ofHours(1))
                .monthlyCapacity(1000)
                .stock(0)
                .expectedMonthlyOrders(1000)
                .recordedMonths(12)
                .channels(1)
                .daysInactive(1)
                .build();
    }

    private static Evidence trained(Evidence evidence, String... activities) {
        var builder = Evidence.builder();
        evidence.statements().forEach(builder::state);
        for (String activity : activities) {
            builder.training(new FinishedTraining(activity, Optional.of(Mode.VIRTUAL), DAY));
        }
        return builder.build();
    }

    private static List<String> activities(Scale scale, Evidence evidence) {
        return POLICY.recommend(scale, POLICY.model().assess(evidence, AS_OF)).stream()
                .map(Treatment::activity)
                .toList();
    }

    @Test
    void microIsTreatedDifferentlyFromSmallAndMedium() {
        assertThat(activities(Scale.MICRO, weak()))
                .containsExactly(
                        "training.digital-skills",
                        "training.digital-safety",
                        "training.digital-ethics",
                        "training.serving-customers",
                        "training.bookkeeping",
                        "training.selling-online",
                        "mentoring.shop-visit",
                        "capacity.joint-production");
        assertThat(activities(Scale.SMALL, weak())).contains("mentoring.shop-coach", "capacity.equipment");
        assertThat(activities(Scale.MEDIUM, weak()))
                .containsExactly(
                        "training.digital-skills",
                        "training.digital-safety",
                        "training.service-team",
                        "training.accounting",
                        "mentoring.shop-coach",
                        "capacity.supply-partnership");
        assertThat(activities(Scale.LARGE, weak())).isEmpty();
    }

    @Test
    void readyIsShownAndIntroduced() {
        assertThat(activities(Scale.MICRO, strong()))
                .containsExactly("financing.micro-introduction", "showcase.regional-fair");
        assertThat(activities(Scale.MEDIUM, strong()))
                .containsExactly("financing.bank-introduction", "showcase.national-exhibition");
    }

    @Test
    void finishedTrainingIsNotRecommendedAgain() {
        assertThat(activities(Scale.MICRO, trained(weak(), "training.bookkeeping")))
                .doesNotContain("training.bookkeeping", "training.selling-online")
                .contains("training.digital-skills");
    }

    @Test
    void capacityAndTrainingComeBeforeTheMarketplace() {
        Evidence hidden = strong().with(Measure.days(Fact.DAYS_INACTIVE, 60));
        assertThat(activities(Scale.SMALL, hidden)).noneMatch(activity -> activity.startsWith("listing"));
        assertThat(activities(Scale.SMALL, trained(hidden, "akademi-instagram")))
                .contains("listing.self-service");
        assertThat(activities(
                        Scale.SMALL,
                        trained(hidden.with(Measure.count(Fact.MONTHLY_CAPACITY, 999)), "akademi-instagram")))
                .noneMatch(activity -> activity.startsWith("listing"));
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void nothingIsRecommendedOnWhatIsNotKnown(Scale scale) {
        assertThat(activities(scale, Evidence.none())).isEmpty();
    }

    @Test
    void everyLineHasReasonAndSource() {
        assertThat(POLICY.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.citations()).isNotEmpty();
            assertThat(rule.reason().in(Language.ID)).isNotEqualTo(rule.reason().in(Language.EN));
        });
        assertThat(POLICY.rules()).extracting(TreatmentRule::stage).isSorted();
        Treatment first = POLICY.recommend(Scale.MICRO, POLICY.model().assess(weak(), AS_OF))
                .get(0);
        assertThat(first.mode()).isEqualTo(Mode.MIXED);
        assertThat(first.because(Language.EN)).contains("training");
    }

    @Test
    void everyScaleHasLinesOfItsOwn() {
        for (Scale scale : List.of(Scale.MICRO, Scale.SMALL, Scale.MEDIUM)) {
            assertThat(POLICY.rules())
                    .anySatisfy(rule -> assertThat(rule.scales()).contains(scale));
        }
        assertThat(activities(Scale.MICRO, weak())).isNotEqualTo(activities(Scale.SMALL, weak()));
        assertThat(activities(Scale.SMALL, weak())).isNotEqualTo(activities(Scale.MEDIUM, weak()));
    }

    @Test
    void otherModelsAreRefused() {
        var assessment = Catalogue.standard().models().officials().assess(Evidence.none(), AS_OF);
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.recommend(Scale.MICRO, assessment));
    }

    @Test
    void linesNameWhatTheModelHas() {
        for (TreatmentCondition condition : List.of(
                new TreatmentCondition.DimensionBelow("STYLE", Score.of(1)),
                new TreatmentCondition.DimensionReaches("STYLE", Score.of(1)),
                new TreatmentCondition.GateIs("style", GateState.OPEN),
                new TreatmentCondition.LevelReaches("STYLISH"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TreatmentPolicy.of(
                            "x", Catalogue.standard().models().standard(), List.of(rule("a", condition))))
                    .withMessageContaining("nothing that");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TreatmentPolicy.of(" ", Catalogue.standard().models().standard(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(" "));
    }

    @Test
    void linesThatNameWhatTheModelHasAreTaken() {
        var low = new TreatmentCondition.LevelReaches("FOUNDATION");
        var conditions = List.of(
                new TreatmentCondition.DimensionBelow("RESPONSIVENESS", Score.of(1)),
                new TreatmentCondition.DimensionReaches("RESPONSIVENESS", Score.of(1)),
                new TreatmentCondition.GateIs("response.slow", GateState.OPEN),
                low);
        for (TreatmentCondition condition : conditions) {
            var policy =
                    TreatmentPolicy.of("x", Catalogue.standard().models().standard(), List.of(rule("a", condition)));
            assertThat(policy.forModel(Catalogue.standard().models().officials())
                            .isPresent())
                    .isEqualTo(condition == low);
        }
    }

    @Test
    void policyMovesToANewVersionOfItsModel() {
        var next = Catalogue.standard().models().standard().toBuilder()
                .version("2")
                .build();
        var policy = POLICY.forModel(next).orElseThrow();
        assertThat(policy.model()).isEqualTo(next);
        assertThat(policy.version()).isEqualTo(POLICY.version());
        assertThat(policy.rules()).isEqualTo(POLICY.rules());
    }

    @Test
    void limitsOfConditions() {
        var slow = Evidence.none()
                .with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(30)))
                .with(Measure.count(Fact.CHANNELS, 2));
        Assessment half = Catalogue.standard().models().standard().assess(slow, AS_OF);
        Score score = half.score("RESPONSIVENESS").low();
        Score above = Millionths.toScore(Millionths.of(score) + 1);
        assertThat(new TreatmentCondition.DimensionBelow("RESPONSIVENESS", score).holds(half))
                .isFalse();
        assertThat(new TreatmentCondition.DimensionBelow("RESPONSIVENESS", above).holds(half))
                .isTrue();
        assertThat(new TreatmentCondition.DimensionReaches("RESPONSIVENESS", score).holds(half))
                .isTrue();
        assertThat(new TreatmentCondition.DimensionReaches("RESPONSIVENESS", above).holds(half))
                .isFalse();
        assertThat(new TreatmentCondition.FactBelow(Measure.count(Fact.CHANNELS, 2)).holds(half))
                .isFalse();
        assertThat(new TreatmentCondition.FactBelow(Measure.count(Fact.CHANNELS, 3)).holds(half))
                .isTrue();
        assertThat(new TreatmentCondition.FactBelow(Measure.count(Fact.STOCK, 3)).holds(half))
                .isFalse();
        assertThat(new TreatmentCondition.FactReaches(Measure.count(Fact.CHANNELS, 2)).holds(half))
                .isTrue();
        assertThat(new TreatmentCondition.FactReaches(Measure.count(Fact.CHANNELS, 3)).holds(half))
                .isFalse();
        assertThat(new TreatmentCondition.FactReaches(Measure.count(Fact.STOCK, 0)).holds(half))
                .isFalse();
    }

    @Test
    void ownPolicy() {
        var policy = TreatmentPolicy.of(
                "own",
                Catalogue.standard().models().standard(),
                List.of(rule("a"), rule("a"), rule("b", new TreatmentCondition.NoTraining())));
        assertThat(policy.version()).isEqualTo("own");
        assertThat(policy.recommend(Scale.MICRO, policy.model().assess(strong(), AS_OF)))
                .extracting(Treatment::activity)
                .containsExactly("a", "b");
    }

    private static TreatmentRule rule(String activity, TreatmentCondition... conditions) {
        Set<Scale> micro = EnumSet.of(Scale.MICRO);
        return new TreatmentRule(
                activity,
                TreatmentStage.MENTORING,
                Mode.VIRTUAL,
                micro,
                List.of(conditions),
                new Wording("karena", "because"),
                List.of(Citation.of("A test", Reliability.INFERENCE)));
    }
}
