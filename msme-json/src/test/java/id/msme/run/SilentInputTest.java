package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run ends while a thread of it waits for the first bytes of a later input. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // a stream that is silent need not be fast
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentInputTest {

    private final BulkInput one = BulkInput.of("one", new ByteArrayInputStream(Lines.utf8("{}\n")));

    private final SilentStream silent = new SilentStream();

    /** Answers nothing until it is let go, and then that it is at its end; an interrupt does not wake its reader. */
    private static final class SilentStream extends InputStream {

        private final CountDownLatch isAsked = new CountDownLatch(1);
        private final CountDownLatch isLetGo = new CountDownLatch(1);
        private final CountDownLatch isClosed = new CountDownLatch(1);

        @Override
        public int read() {
            isAsked.countDown();
            awaitFirmly(isLetGo);
            return -1;
        }

        @Override
        public void close() {
            isClosed.countDown();
        }
    }

    private static void awaitFirmly(CountDownLatch latch) {
        boolean wasInterrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void letTheReaderGo() {
        silent.isLetGo.countDown();
    }

    private BulkException failure(BulkRun run) {
        BulkException e =
                catchThrowableOfType(BulkException.class, () -> run.run(List.of(one, BulkInput.of("two", silent))));
        assertThat(silent.isClosed.getCount()).isOne();
        silent.isLetGo.countDown();
        awaitFirmly(silent.isClosed);
        return e;
    }

    @Test
    void anInterruptedRunDoesNotWaitForIt() {
        BulkException e = failure(BulkRun.of(Ran.VALIDATOR).listener(progress -> {
            awaitFirmly(silent.isAsked);
            Thread.currentThread().interrupt();
        }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).hasRootCauseMessage("the run was interrupted");
        assertThat(e.report().tally().records()).isOne();
    }

    @Test
    void aRunWhoseOutputFailsDoesNotWaitForIt() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                awaitFirmly(silent.isAsked);
                throw new IOException("No space left on device");
            }
        };

        BulkException e = failure(BulkRun.of(Ran.VALIDATOR).verdictsTo(full));

        assertThat(e).hasMessageStartingWith("cannot write verdicts").hasRootCauseMessage("No space left on device");
        assertThat(e.report().tally().records()).isZero();
    }
}
