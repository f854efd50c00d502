package id.msme.cli;

import id.msme.console.UsageException;
import id.msme.enrolment.Verdict;
import id.msme.readiness.ReadinessModel;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkRun;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Judges the same files under two catalogues at once and hands over the two verdicts on each record. Each side finds
 * its own duplicates. Memory is constant, apart from the keys of the accepted.
 */
final class RecordPairs {

    private static final int AHEAD = 1_024;

    private final Side before;
    private final Side after;

    /**
     * One side.
     *
     * @param run judges the records
     * @param model the readiness model of the catalogue
     * @param inputs the records; both sides read the same ones
     */
    record Side(BulkRun run, ReadinessModel model, List<BulkInput> inputs) {}

    RecordPairs(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** Runs both sides; the verdicts are handed over on this thread, in the order of the input. */
    void run(BiConsumer<Verdict, Verdict> consumer) throws BulkException {
        BlockingQueue<Optional<Verdict>> earlier = new ArrayBlockingQueue<>(AHEAD);
        BlockingQueue<Optional<Verdict>> later = new ArrayBlockingQueue<>(AHEAD);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = pool.submit(() -> judge(before, earlier));
            Future<?> second = pool.submit(() -> judge(after, later));
            Optional<Verdict> one = earlier.take();
            Optional<Verdict> other = later.take();
            while (one.isPresent() && other.isPresent()) {
                consumer.accept(one.get(), other.get());
                one = earlier.take();
                other = later.take();
            }
            // a side that ended early is asked first: the other may wait for its verdicts to be taken
            (one.isEmpty() ? first : second).get();
            (one.isEmpty() ? second : first).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BulkException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Void judge(Side side, BlockingQueue<Optional<Verdict>> verdicts)
            throws BulkException, InterruptedException {
        try {
            side.run()
                    .assessmentsTo(record -> put(verdicts, record.verdict()), side.model())
                    .run(side.inputs());
            return null;
        } finally {
            verdicts.put(Optional.empty());
        }
    }

    private static void put(BlockingQueue<Optional<Verdict>> verdicts, Verdict verdict) throws IOException {
        try {
            verdicts.put(Optional.of(verdict));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
