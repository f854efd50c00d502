package id.msme.examples;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While this is open, an interrupt from the keyboard ends the work of this thread between two records and not within one. */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 10;

    private final CountDownLatch isDone = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread worker) {
        hook = new Thread(() -> end(worker), "msme-end");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Interruption ofThisThread() {
        return new Interruption(Thread.currentThread());
    }

    private void end(Thread worker) {
        worker.interrupt();
        try {
            // when it is over the machine goes down, done or not
            boolean isInTime = isDone.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            assert isInTime : "the run did not end";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isDone.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the machine goes down already
        }
    }
}
