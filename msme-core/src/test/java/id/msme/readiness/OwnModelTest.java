package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.number.Share;
import id.msme.scoring.Course;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.scoring.StepScoring;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions and steps by models that are not like the shipped ones. */
class OwnModelTest {

    private static final Wording NAME = new Wording("nama", "name");
    private static final List<Citation> SOURCES = List.of(Citation.of("A test", Reliability.INFERENCE));

    private static final Scoring RATING = line(Fact.RATING);
    private static final Scoring MONTHS = LineScoring.of(
            Course.RISING,
            ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 0), 0),
            ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 12), 100));

    private static Scoring line(Fact fact) {
        return LineScoring.of(Course.RISING, ScorePoint.of(fact.min(), 0), ScorePoint.of(fact.max(), 100));
    }

    private static Dimension dimension(int weight, Scoring scoring) {
        return new Dimension(scoring.facts().toString(), NAME, weight, scoring, SOURCES);
    }

    private static ReadinessModel model(List<Dimension> dimensions, Gate... gates) {
        return ReadinessModel.builder()
                .id("own")
                .version("1")
                .dimensions(dimensions)
                .addBands(Band.of("LOW", NAME, Score.MIN, Score.of(50)), Band.of("HIGH", NAME, Score.of(50), Score.MAX))
                .addGates(gates)
                .citations(SOURCES)
                .build();
    }

    private static ReadinessModel model(Scoring scoring) {
        return model(List.of(dimension(1, scoring)));
    }

    private static Gate gate(GateRule rule) {
        return new Gate("gate", NAME, rule, "LOW", SOURCES);
    }

    private static StepCosts costs(Map<Fact, Effort> efforts) {
        return new StepCosts("own", efforts, SOURCES);
    }

    @Test
    void readsTheFactsOfItsFunctionsAndOfItsGates() {
        var supply = List.of(Fact.STOCK, Fact.MONTHLY_CAPACITY);
        assertThat(model(
                                List.of(dimension(1, RATING)),
                                gate(new GateRule.Reaches(Measure.days(Fact.DAYS_INACTIVE, 30))))
                        .facts())
                .containsExactlyInAnyOrder(Fact.RATING, Fact.DAYS_INACTIVE);
        assertThat(model(List.of(dimension(1, RATING)), gate(new GateRule.Below(Measure.count(Fact.CHANNELS, 1))))
                        .facts())
                .containsExactlyInAnyOrder(Fact.RATING, Fact.CHANNELS);
        assertThat(model(
                                List.of(dimension(1, RATING)),
                                gate(new GateRule.Shortfall(supply, Fact.EXPECTED_MONTHLY_ORDERS)))
                        .facts())
                .containsExactlyInAnyOrder(
                        Fact.RATING, Fact.STOCK, Fact.MONTHLY_CAPACITY, Fact.EXPECTED_MONTHLY_ORDERS);
        var required = new RequiredScoring(Measure.count(Fact.CHANNELS, 1), new MeanScoring(List.of(RATING, MONTHS)));
        assertThat(model(required).facts()).containsExactlyInAnyOrder(Fact.CHANNELS, Fact.RATING, Fact.RECORDED_MONTHS);
        assertThat(model(new RatioScoring(supply, Fact.PEAK_MONTHLY_ORDERS)).facts())
                .containsExactlyInAnyOrder(Fact.STOCK, Fact.MONTHLY_CAPACITY, Fact.PEAK_MONTHLY_ORDERS);
        var steps = StepScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.count(Fact.STOCK, 0), 0),
                ScorePoint.of(Measure.count(Fact.STOCK, 1), 100));
        assertThat(model(steps).facts()).containsExactly(Fact.STOCK);
    }

    @Test
    void isMonotoneWhereEveryFunctionIs() {
        var wrongWay = StepScoring.of(
                Course.FALLING,
                ScorePoint.of(Measure.count(Fact.STOCK, 0), 100),
                ScorePoint.of(Measure.count(Fact.STOCK, 1), 0));
        assertThat(model(List.of(dimension(1, RATING), dimension(1, MONTHS))).isMonotone())
                .isTrue();
        assertThat(model(List.of(dimension(1, RATING), dimension(1, wrongWay))).isMonotone())
                .isFalse();
    }

    @Test
    void whatNarrowsMostIsAskedFirst() {
        var model = model(List.of(
                dimension(1, line(Fact.LITERACY_SKILLS)), dimension(5, RATING), dimension(2, line(Fact.CHANNELS))));
        Evidence evidence = Evidence.none();
        var asked = new ArrayList<Question>();
        for (var next = model.nextQuestion(evidence); next.isPresent(); next = model.nextQuestion(evidence)) {
            asked.add(next.get());
            evidence = evidence.with(next.get().fact().max());
        }
        assertThat(asked)
                .containsExactly(
                        new Question(Fact.RATING, 62_500_000, false),
                        new Question(Fact.CHANNELS, 25_000_000, false),
                        new Question(Fact.LITERACY_SKILLS, 12_500_000, false));
    }

    @Test
    void gateThatIsKnownWaitsForNothing() {
        var dimensions = List.of(dimension(1, line(Fact.LITERACY_SKILLS)), dimension(1, line(Fact.MONTHLY_CAPACITY)));
        var cover =
                gate(new GateRule.Shortfall(List.of(Fact.STOCK, Fact.MONTHLY_CAPACITY), Fact.EXPECTED_MONTHLY_ORDERS));
        Evidence open =
                Evidence.none().with(Measure.count(Fact.STOCK, 9)).with(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, 9));
        Evidence waiting = open.with(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, 10));
        assertThat(model(dimensions, cover).nextQuestion(waiting))
                .map(Question::fact)
                .contains(Fact.MONTHLY_CAPACITY);
        assertThat(model(dimensions, cover).nextQuestion(open))
                .map(Question::fact)
                .contains(Fact.LITERACY_SKILLS);
        assertThat(model(dimensions).nextQuestion(waiting)).map(Question::fact).contains(Fact.LITERACY_SKILLS);
    }

    @Test
    void amongTwoThatGatesWaitForTheOrderOfTheFactsCounts() {
        var dimensions = List.of(dimension(1, line(Fact.CHANNELS)), dimension(1, RATING));
        var rating =
                new Gate("rating", NAME, new GateRule.Below(Measure.decimal(Fact.RATING, "0.000001")), "LOW", SOURCES);
        var channels = new Gate("channels", NAME, new GateRule.Below(Measure.count(Fact.CHANNELS, 1)), "LOW", SOURCES);
        assertThat(model(dimensions, channels, rating).nextQuestion(Evidence.none()))
                .map(Question::fact)
                .contains(Fact.RATING);
    }

    @Test
    void stepGoesOnlySoFarAsTheLevelNeeds() {
        var step = model(MONTHS)
                .nextStep(
                        Evidence.none().with(Measure.months(Fact.RECORDED_MONTHS, 1)),
                        costs(Map.of(Fact.RECORDED_MONTHS, Effort.ofMonths(4, 1))));
        assertThat(step.improvements())
                .containsExactly(new Improvement(
                        Measure.months(Fact.RECORDED_MONTHS, 1), Measure.months(Fact.RECORDED_MONTHS, 6), 20));
        assertThat(step.reaches().orElseThrow().level()).isEqualTo("HIGH");
    }

    @Test
    void decimalIsRoundedUpToAHundredthWhereThatCostsNoMore() {
        var even = LineScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.decimal(Fact.RATING, "0"), 0),
                ScorePoint.of(Measure.decimal(Fact.RATING, "3"), 100));
        Evidence none = Evidence.none().with(Measure.decimal(Fact.RATING, "0"));
        assertThat(model(even)
                        .nextStep(none, costs(Map.of(Fact.RATING, Effort.ofDecimals(5, "0.1"))))
                        .improvements())
                .containsExactly(
                        new Improvement(Measure.decimal(Fact.RATING, "0"), Measure.decimal(Fact.RATING, "1.5"), 75));
        var thirds = LineScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.decimal(Fact.RATING, "0"), 0),
                ScorePoint.of(Measure.decimal(Fact.RATING, "3.333333"), 100));
        assertThat(model(thirds)
                        .nextStep(none, costs(Map.of(Fact.RATING, Effort.ofDecimals(5, "0.1"))))
                        .improvements())
                .containsExactly(
                        new Improvement(Measure.decimal(Fact.RATING, "0"), Measure.decimal(Fact.RATING, "1.67"), 85));
        // Each millionth costs: then it is not rounded.
        assertThat(model(thirds)
                        .nextStep(none, costs(Map.of(Fact.RATING, Effort.ofDecimals(1, "0.000001"))))
                        .improvements())
                .extracting(Improvement::to)
                .allSatisfy(to -> assertThat(to.toBigDecimal())
                        .isStrictlyBetween(new BigDecimal("1.66"), new BigDecimal("1.67")));
    }

    @Test
    void wayWhoseCostCannotBeToldIsNotTaken() {
        var stock = StepScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.count(Fact.STOCK, 0), 0),
                ScorePoint.of(Measure.count(Fact.STOCK, 10), 100));
        var costs = costs(Map.of(Fact.STOCK, Effort.ofShares(1, Share.ALL, Fact.EXPECTED_MONTHLY_ORDERS)));
        Evidence none = Evidence.none().with(Measure.count(Fact.STOCK, 0));
        assertThat(model(stock).nextStep(none, costs).outcome()).isEqualTo(NextStep.Outcome.FACTS_MISSING);
        assertThat(model(stock)
                        .nextStep(none.with(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, 5)), costs)
                        .cost())
                .isEqualTo(2);
    }

    @Test
    void cheapestOfSeveralWaysIsTaken() {
        var model = model(List.of(dimension(1, RATING), dimension(1, MONTHS)));
        Evidence evidence =
                Evidence.none().with(Measure.decimal(Fact.RATING, "0")).with(Measure.months(Fact.RECORDED_MONTHS, 6));
        // 25 of 50 points are there: two and a half stars are wanted, or six months
        Map<Fact, Effort> efforts =
                Map.of(Fact.RATING, Effort.ofDecimals(1, "1"), Fact.RECORDED_MONTHS, Effort.ofMonths(1, 1));
        assertThat(model.nextStep(evidence, costs(efforts)).improvements())
                .containsExactly(
                        new Improvement(Measure.decimal(Fact.RATING, "0"), Measure.decimal(Fact.RATING, "2.5"), 3));
        Map<Fact, Effort> dearRating =
                Map.of(Fact.RATING, Effort.ofDecimals(3, "1"), Fact.RECORDED_MONTHS, Effort.ofMonths(1, 1));
        assertThat(model.nextStep(evidence, costs(dearRating)).improvements())
                .containsExactly(new Improvement(
                        Measure.months(Fact.RECORDED_MONTHS, 6), Measure.months(Fact.RECORDED_MONTHS, 12), 6));
    }
}
