package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.readiness.Assessment;
import id.msme.readiness.NextStep;
import id.msme.readiness.ReadinessModel;
import java.time.LocalDate;
import java.util.EnumMap;
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
            var drawn = new EnumMap<Fact, Long>(Fact.class);
            for (Fact fact : model.facts()) {
                if (random.nextInt(8) > 0) {
                    drawn.put(fact, draw(fact, random));
                }
            }
            evidence[i] = Evidence.copyOf(fact -> drawn.getOrDefault(fact, Facts.ABSENT));
        }
    }

    private static long draw(Fact fact, SplittableRandom random) {
        return switch (fact) {
            case RESPONSE_TIME -> random.nextLong(60 * 3_600);
            case MONTHLY_CAPACITY, STOCK, EXPECTED_MONTHLY_ORDERS -> random.nextLong(2_000);
            case RECORDED_MONTHS -> random.nextLong(15);
            case CHANNELS -> random.nextLong(4);
            case DAYS_INACTIVE -> random.nextLong(40);
            default -> random.nextLong(fact.min().value(fact), fact.max().value(fact) + 1);
        };
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
