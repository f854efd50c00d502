package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.money.Rupiah;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import id.msme.scale.Classification;
import id.msme.scale.ScaleClassifier;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Single questions to the catalogue: the scale of an enterprise, and the progress to a target. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AnswerBenchmark {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final int AMOUNTS = 1_024;

    private final ScaleClassifier scales = Catalogue.standard().scales();
    private final Target target = Catalogue.standard().target("dm-2024");
    private final PublishedSeries series =
            Catalogue.standard().onboarding().publisher("KEMENKOP").through(DAY);
    private final Rupiah[] sales = new Rupiah[AMOUNTS];
    private int next;

    /** Takes amounts of every scale. */
    public AnswerBenchmark() {
        for (int i = 0; i < AMOUNTS; i++) {
            sales[i] = Rupiah.of(60_000_000L * (i + 1));
        }
    }

    /** The scale by annual sales. */
    @Benchmark
    public Classification classify() {
        next = (next + 1) & (AMOUNTS - 1);
        return scales.bySales(sales[next], DAY);
    }

    /** The progress to a target by a published series. */
    @Benchmark
    public Progress progress() {
        return Progress.of(target, series, DAY);
    }
}
