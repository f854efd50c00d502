package id.msme.run;

import id.msme.checkpoint.Failure;
import id.msme.input.Place;
import id.msme.input.RecordCutter;
import id.msme.input.RecordSource;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges ahead: one thread cuts the inputs into blocks, some judge them, and the blocks come out in the order
 * of the input. A fixed number of blocks goes round, so the threads wait for each other and memory is bounded.
 *
 * @param <R> what is made of a record
 */
final class Lanes<R> implements AutoCloseable {

    private static final long MAX_WAIT_MILLIS = 1_000;

    private final RunInputs inputs;
    private final BlockingQueue<JudgedBlock<R>> free;
    private final BlockingQueue<Future<@Nullable JudgedBlock<R>>> inOrder = new LinkedBlockingQueue<>();
    private final ExecutorService judges;
    private final Thread reader;

    Lanes(RunInputs inputs, Place start, int threads, LineJudge.Wanted<R> wanted) {
        this.inputs = inputs;
        // one for each thread: those that judge, the one that reads and the one that writes
        int blocks = threads + 2;
        free = new ArrayBlockingQueue<>(blocks);
        for (int i = 0; i < blocks; i++) {
            free.add(new JudgedBlock<>(new LineJudge<>(wanted)));
        }
        judges = Executors.newFixedThreadPool(threads, task -> thread(task, "msme-judge"));
        reader = thread(() -> readAll(start), "msme-read");
        reader.start();
    }

    private static Thread thread(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The next block, or null at the end. It must be handed back. */
    @Nullable
    JudgedBlock<R> next() throws Failure, InterruptedException {
        try {
            return inOrder.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a thread of the run broke", e.getCause());
        }
    }

    /** Hands a block back, to be used again. */
    void giveBack(JudgedBlock<R> block) {
        free.add(block);
    }

    private void readAll(Place start) {
        try {
            Place place = start;
            while (place.input() < inputs.count()) {
                place = read(place);
            }
            inOrder.add(CompletableFuture.completedFuture(null));
        } catch (InterruptedException e) {
            // the run is over
        } catch (Throwable e) {
            inOrder.add(CompletableFuture.failedFuture(e));
        }
    }

    private Place read(Place start) throws Failure, InterruptedException {
        Place place = start;
        try (RecordSource source = inputs.open(start.input())) {
            RecordCutter cutter = source.cutter(start);
            JudgedBlock<R> block = free.take();
            while (cutter.fill(block.block())) {
                place = block.block().next();
                inOrder.add(judges.submit(block::judge));
                block = free.take();
            }
            free.add(block);
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw Failure.reading(inputs.name(start.input()), e);
        }
        return place.nextInput();
    }

    /** Stops all threads. One that waits for a stream that never answers is left behind; it does not keep the JVM. */
    @Override
    public void close() {
        reader.interrupt();
        judges.shutdownNow();
        boolean wasInterrupted = Thread.interrupted();
        try {
            reader.join(MAX_WAIT_MILLIS);
        } catch (InterruptedException e) {
            wasInterrupted = true;
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
