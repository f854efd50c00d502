package id.msme.run;

import id.msme.checkpoint.Failure;
import id.msme.input.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges ahead: each thread takes its turn to cut the next block from the inputs and judges that block, and
 * the blocks come out in the order of the input. No thread only reads, so that none takes a core from those that judge.
 * A fixed number of blocks goes round, so the threads wait for each other and memory is bounded.
 *
 * @param <R> what is made of a record
 */
final class Lanes<R> implements AutoCloseable {

    private static final long MAX_WAIT_MILLIS = 1_000;

    private final BlockReading reading;
    /** Held by the thread whose turn it is to read, until its block has its place in the order. */
    private final ReentrantLock turn = new ReentrantLock();

    private final BlockingQueue<JudgedBlock<R>> free;
    private final BlockingQueue<Future<@Nullable JudgedBlock<R>>> inOrder = new LinkedBlockingQueue<>();
    private final List<Thread> judges = new ArrayList<>();
    private boolean isAtEnd;
    private volatile boolean isOver;

    Lanes(RunInputs inputs, Place start, int threads, LineJudge.Wanted<R> wanted) {
        reading = new BlockReading(inputs, start);
        // one for each thread that judges, one that is written, and one that waits to be
        int blocks = threads + 2;
        free = new ArrayBlockingQueue<>(blocks);
        for (int i = 0; i < blocks; i++) {
            free.add(new JudgedBlock<>(new LineJudge<>(wanted)));
        }
        for (int i = 0; i < threads; i++) {
            var judge = new Thread(this::work, "msme-judge");
            judge.setDaemon(true);
            judges.add(judge);
        }
        judges.forEach(Thread::start);
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

    private void work() {
        try {
            for (JudgedBlock<R> block = free.take(); ; block = free.take()) {
                var judged = new CompletableFuture<@Nullable JudgedBlock<R>>();
                if (!read(block, judged)) {
                    free.add(block);
                    return;
                }
                judge(block, judged);
            }
        } catch (InterruptedException e) {
            // the run is over
        }
    }

    private static <R> void judge(JudgedBlock<R> block, CompletableFuture<@Nullable JudgedBlock<R>> judged) {
        try {
            judged.complete(block.judge());
        } catch (Throwable e) {
            judged.completeExceptionally(e);
        }
    }

    /** Fills a block and puts it in order, and answers whether there was anything. */
    private boolean read(JudgedBlock<R> block, CompletableFuture<@Nullable JudgedBlock<R>> judged)
            throws InterruptedException {
        turn.lockInterruptibly();
        try {
            if (isAtEnd) {
                return false;
            }
            boolean isFilled = reading.fill(block.block());
            isAtEnd = !isFilled;
            inOrder.add(isFilled ? judged : CompletableFuture.completedFuture(null));
            return isFilled;
        } catch (Throwable e) {
            isAtEnd = true;
            inOrder.add(CompletableFuture.failedFuture(e));
            return false;
        } finally {
            turn.unlock();
            closeIfOver();
        }
    }

    /** Closes the input that is being read, unless a thread has the turn: that thread closes it when it is done. */
    private void closeIfOver() {
        if (isOver && turn.tryLock()) {
            try {
                isAtEnd = true;
                reading.close();
            } finally {
                turn.unlock();
            }
        }
    }

    /**
     * Stops all threads. One that waits for a stream that does not answer is left behind; it does not keep the JVM, and
     * closes the stream once it answers.
     */
    @Override
    public void close() {
        isOver = true;
        judges.forEach(Thread::interrupt);
        boolean wasInterrupted = Thread.interrupted();
        long end = System.nanoTime() + MAX_WAIT_MILLIS * 1_000_000;
        try {
            for (Thread judge : judges) {
                judge.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            wasInterrupted = true;
        }
        closeIfOver();
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
