package id.msme.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Until this is ended, an interrupt from the keyboard ends the work of this thread between two records and not within
 * one.
 */
public final class Interruption {

    private static final long MAX_WAIT_SECONDS = 10;

    private final CountDownLatch isDone = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread worker) {
        hook = new Thread(() -> interrupt(worker), "msme-end");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public static Interruption ofThisThread() {
        return new Interruption(Thread.currentThread());
    }

    private void interrupt(Thread worker) {
        worker.interrupt();
        try {
            // when it is over the machine goes down, done or not
            boolean isInTime = isDone.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
            assert isInTime : "the run did not end";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done. */
    public void end() {
        isDone.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the machine goes down already
        }
    }
}
