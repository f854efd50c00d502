package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.Verdict;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * One reader for eight threads: every answer is its own record's. The profile {@code threads} reads 1,000,000 records.
 */
class SharedReaderTest {

    private static final int THREADS = 8;
    private static final int RECORDS = Integer.getInteger("msme.shared.records", 16_000) / THREADS;
    private static final EnrolmentReader SHARED = EnrolmentReader.of(Records.VALIDATOR);

    @Test
    void answersToManyThreadsAreTheirOwnRecords() throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            var wrong = new ArrayList<Future<List<String>>>();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                wrong.add(pool.submit(() -> {
                    together.await();
                    return wrongAnswers(thread);
                }));
            }
            for (Future<List<String>> one : wrong) {
                assertThat(one.get()).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The answers that differ from those of a reader that no other thread knows. */
    private static List<String> wrongAnswers(int thread) {
        EnrolmentReader own = EnrolmentReader.of(Records.VALIDATOR);
        Iterator<SyntheticRecord> records = SyntheticEnrolments.of(Catalogue.standard())
                .withSeed(thread)
                .withDefectRate(new BigDecimal("0.4"))
                .records(RECORDS)
                .iterator();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < RECORDS && wrong.size() < 10; i++) {
            byte[] record = namedAfter(thread, records.next());
            List<Object> answer = parts(SHARED.read(record));
            if (!answer.equals(parts(own.read(record)))) {
                wrong.add(thread + "/" + i + ": " + answer);
            }
        }
        return wrong;
    }

    /** The record with an id that no other thread uses. */
    private static byte[] namedAfter(int thread, SyntheticRecord record) {
        return new String(record.line(), StandardCharsets.UTF_8)
                .replaceFirst("\"id\":\"", "\"id\":\"T" + thread + "-")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> parts(Verdict verdict) {
        return Arrays.asList(
                verdict.id(),
                verdict.program(),
                verdict.partner(),
                verdict.scale(),
                verdict.region(),
                verdict.duplicateKey(),
                verdict.findings());
    }
}
