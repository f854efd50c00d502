package id.msme.cli;

import id.msme.console.UsageException;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationTally;
import id.msme.population.ScaleMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Counts a population on several threads, run by run; the counts are the same for any number of them. */
final class PopulationCount {

    private static final long RUN = 1L << 16;

    private final MsmePopulation population;
    private final Supplier<PopulationTally.Builder> tallies;
    private final Supplier<Optional<ScaleMoves.Builder>> moves;
    private final LongConsumer progress;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /** What was counted. */
    record Counted(PopulationTally tally, Optional<ScaleMoves> moves) {

        private Counted plus(Counted other) {
            return new Counted(tally.plus(other.tally), moves.flatMap(mine -> other.moves.map(mine::plus)));
        }
    }

    PopulationCount(
            MsmePopulation population,
            Supplier<PopulationTally.Builder> tallies,
            Supplier<Optional<ScaleMoves.Builder>> moves,
            LongConsumer progress) {
        this.population = population;
        this.tallies = tallies;
        this.moves = moves;
        this.progress = progress;
    }

    Counted count(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var parts = new ArrayList<Future<Counted>>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(this::countRuns));
            }
            return sum(parts);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Counted sum(List<Future<Counted>> parts) {
        try {
            Counted sum = parts.get(0).get();
            for (Future<Counted> part : parts.subList(1, parts.size())) {
                sum = sum.plus(part.get());
            }
            return sum;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Counted countRuns() {
        PopulationTally.Builder tally = tallies.get();
        Optional<ScaleMoves.Builder> moved = moves.get();
        for (long first = next.getAndAdd(RUN);
                first < population.size() && !Thread.currentThread().isInterrupted();
                first = next.getAndAdd(RUN)) {
            long end = Math.min(population.size(), first + RUN);
            for (long index = first; index < end; index++) {
                var msme = population.msme(index);
                tally.add(msme);
                moved.ifPresent(some -> some.add(msme));
            }
            progress.accept(done.addAndGet(end - first));
        }
        return new Counted(tally.build(), moved.map(ScaleMoves.Builder::build));
    }
}
