package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.readiness.Assessment;
import id.msme.readiness.NextStep;
import id.msme.readiness.ReadinessModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One assessment by the general model, over evidence of many MSMEs with an eighth of the facts missing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final int MSMES = 1024;

    private final ReadinessModel model = Catalogue.standard().models().standard();
    private final Evidence[] evidence = new Evidence[MSMES];
    private int next;

    /** Draws the evidence, the same for every run. */
    @Setup
    public void drawEvidence() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < MSMES; i++) {
            var drawn = Evidence.builder();
            for (Fact fact : model.facts()) {
                if (random.nextInt(8) > 0) {
                    drawn.state(draw(fact, random));
                }
            }
            evidence[i] = drawn.build();
        }
    }

    private static Measure draw(Fact fact, SplittableRandom random) {
        return switch (fact) {
            case RESPONSE_TIME -> Measure.duration(fact, Duration.ofSeconds(random.nextLong(60 * 3_600)));
            case MONTHLY_CAPACITY, STOCK, EXPECTED_MONTHLY_ORDERS -> Measure.count(fact, random.nextLong(2_000));
            case RECORDED_MONTHS -> Measure.months(fact, random.nextLong(15));
            case CHANNELS -> Measure.count(fact, random.nextLong(4));
            case DAYS_INACTIVE -> Measure.days(fact, random.nextLong(40));
            default ->
                Measure.decimal(
                        fact,
                        BigDecimal.valueOf(random.nextLong(millionths(fact.min()), millionths(fact.max()) + 1), 6));
        };
    }

    private static long millionths(Measure decimal) {
        return decimal.toBigDecimal().movePointRight(6).longValueExact();
    }

    /** Scores, gates and level of one MSME. */
    @Benchmark
    public Assessment assess() {
        next = (next + 1) % MSMES;
        return model.assess(evidence[next], AS_OF);
    }

    /** The cheapest way to the next level, asked for one MSME at a time. */
    @Benchmark
    public NextStep nextStep() {
        next = (next + 1) % MSMES;
        return model.nextStep(evidence[next], Catalogue.standard().models().stepCosts());
    }
}
