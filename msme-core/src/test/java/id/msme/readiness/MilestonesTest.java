package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.evidence.Measures;
import id.msme.language.Wording;
import id.msme.number.Score;
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
import id.msme.text.Millionths;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The better values at which a model bends or a gate turns, for each kind of function and rule by itself. */
class MilestonesTest {

    private static final Wording NAME = new Wording("nama", "name");
    private static final List<Citation> SOURCES = List.of(Citation.of("A test", Reliability.INFERENCE));
    private static final Facts SHORT = Evidence.none()
            .with(Measure.count(Fact.STOCK, 100))
            .with(Measure.count(Fact.MONTHLY_CAPACITY, 300))
            .with(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, 1_000));
    private static final List<Fact> SUPPLY = List.of(Fact.STOCK, Fact.MONTHLY_CAPACITY);
    private static final Scoring RATING = LineScoring.of(
            Course.RISING,
            ScorePoint.of(Measure.decimal(Fact.RATING, "0"), 0),
            ScorePoint.of(Measure.decimal(Fact.RATING, "5"), 100));
    private static final Scoring WAIT = LineScoring.of(
            Course.FALLING,
            ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(100)), 100),
            ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(200)), 50),
            ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(300)), 0));

    private static ReadinessModel model(Scoring scoring, List<Gate> gates) {
        return ReadinessModel.builder()
                .id("test")
                .version("1")
                .addDimensions(new Dimension("D", NAME, 1, scoring, SOURCES))
                .addBands(Band.of("ALL", NAME, Score.MIN, Score.MAX))
                .gates(gates)
                .citations(SOURCES)
                .build();
    }

    private static List<Long> of(Scoring scoring, Fact fact, long now) {
        return Milestones.of(model(scoring, List.of()), Evidence.none().with(Measures.of(fact, now)), fact);
    }

    /** Of a model that scores the rating, with one gate. */
    private static List<Long> of(GateRule rule, Facts facts, Fact fact) {
        return Milestones.of(model(RATING, List.of(new Gate("g", NAME, rule, "ALL", SOURCES))), facts, fact);
    }

    @Test
    void lineHasThemAtItsBetterPointsTheNearestFirst() {
        var months = LineScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 0), 0),
                ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 6), 80),
                ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 12), 100));
        assertThat(of(months, Fact.RECORDED_MONTHS, 3)).containsExactly(6L, 12L);
        assertThat(of(months, Fact.RECORDED_MONTHS, 6)).containsExactly(12L);
        assertThat(of(months, Fact.RECORDED_MONTHS, 12)).isEmpty();
        assertThat(of(WAIT, Fact.RESPONSE_TIME, 250)).containsExactly(200L, 100L);
        assertThat(of(WAIT, Fact.RESPONSE_TIME, 200)).containsExactly(100L);
        assertThat(of(WAIT, Fact.STOCK, 0)).isEmpty();
    }

    @Test
    void stepsHaveThemWhereABetterStepBegins() {
        var rising = StepScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.count(Fact.STOCK, 0), 0),
                ScorePoint.of(Measure.count(Fact.STOCK, 10), 50),
                ScorePoint.of(Measure.count(Fact.STOCK, 20), 100));
        assertThat(of(rising, Fact.STOCK, 9)).containsExactly(10L, 20L);
        assertThat(of(rising, Fact.STOCK, 10)).containsExactly(20L);
        var falling = StepScoring.of(
                Course.FALLING,
                ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(0)), 100),
                ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(100)), 50),
                ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(200)), 0));
        assertThat(of(falling, Fact.RESPONSE_TIME, 200)).containsExactly(199L, 99L);
        assertThat(of(falling, Fact.RESPONSE_TIME, 199)).containsExactly(99L);
        assertThat(of(falling, Fact.RESPONSE_TIME, 99)).isEmpty();
        assertThat(of(falling, Fact.DAYS_INACTIVE, 300)).isEmpty();
    }

    @Test
    void ratioHasOneWhereTheDemandIsCovered() {
        ReadinessModel model = model(new RatioScoring(SUPPLY, Fact.EXPECTED_MONTHLY_ORDERS), List.of());
        assertThat(Milestones.of(model, SHORT, Fact.STOCK)).containsExactly(700L);
        assertThat(Milestones.of(model, SHORT, Fact.MONTHLY_CAPACITY)).containsExactly(900L);
        assertThat(Milestones.of(model, SHORT, Fact.EXPECTED_MONTHLY_ORDERS)).isEmpty();
        assertThat(of(new RatioScoring(SUPPLY, Fact.EXPECTED_MONTHLY_ORDERS), Fact.STOCK, 100))
                .isEmpty();
    }

    @Test
    void meanAndMinimumHaveThoseOfTheirParts() {
        var required = new RequiredScoring(Measure.count(Fact.CHANNELS, 2), WAIT);
        assertThat(of(required, Fact.CHANNELS, 0)).containsExactly(2L);
        assertThat(of(required, Fact.CHANNELS, 2)).isEmpty();
        assertThat(of(required, Fact.RESPONSE_TIME, 150)).containsExactly(100L);
        var mean = new MeanScoring(List.of(RATING, required));
        assertThat(of(mean, Fact.CHANNELS, 1)).containsExactly(2L);
        assertThat(of(mean, Fact.RATING, 0)).containsExactly(5 * Millionths.ONE);
    }

    @Test
    void gateHasOneWhereItOpens() {
        var slow = new GateRule.Reaches(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(100)));
        assertThat(of(
                        slow,
                        Evidence.none().with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(100))),
                        Fact.RESPONSE_TIME))
                .containsExactly(99L);
        assertThat(of(
                        slow,
                        Evidence.none().with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(99))),
                        Fact.RESPONSE_TIME))
                .isEmpty();
        assertThat(of(slow, Evidence.none().with(Measure.days(Fact.DAYS_INACTIVE, 200)), Fact.DAYS_INACTIVE))
                .isEmpty();
        var few = new GateRule.Below(Measure.count(Fact.CHANNELS, 3));
        assertThat(of(few, Evidence.none().with(Measure.count(Fact.CHANNELS, 1)), Fact.CHANNELS))
                .containsExactly(3L);
        assertThat(of(few, Evidence.none().with(Measure.count(Fact.STOCK, 1)), Fact.STOCK))
                .isEmpty();
        var shortfall = new GateRule.Shortfall(SUPPLY, Fact.EXPECTED_MONTHLY_ORDERS);
        assertThat(of(shortfall, SHORT, Fact.STOCK)).containsExactly(700L);
    }
}
