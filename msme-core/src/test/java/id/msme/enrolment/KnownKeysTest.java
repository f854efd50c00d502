package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.check.KeyNumber;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.form.Member;
import id.msme.identity.DuplicateKey;
import id.msme.tally.EnrolmentTally;
import id.msme.text.Inside;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

    private static final int THREADS = 8;
    private static final int KEYS = 2_000;

    private static DuplicateKey key(int number) {
        return Inside.<DuplicateKey>keys().restore("go-online", KeyNumber.ofNib(number));
    }

    @Test
    void oneThreadOfManyAddsAKey() throws InterruptedException, ExecutionException {
        KnownKeys keys = KnownKeys.inMemory();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var added = new ArrayList<Future<List<Integer>>>();
            for (int i = 0; i < THREADS; i++) {
                added.add(pool.submit(() -> {
                    start.await();
                    var mine = new ArrayList<Integer>();
                    for (int number = 0; number < KEYS; number++) {
                        if (keys.addIfAbsent(key(number), "")) {
                            mine.add(number);
                        }
                    }
                    return mine;
                }));
            }
            start.countDown();
            var all = new ArrayList<Integer>();
            for (Future<List<Integer>> mine : added) {
                all.addAll(mine.get());
            }
            assertThat(all).hasSize(KEYS).doesNotHaveDuplicates();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void sameRecordIsNoDuplicateOnlyWhereRecordsAreRemembered() {
        KnownKeys byKey = KnownKeys.inMemory();
        assertThat(byKey.remembersRecords()).isFalse();
        assertThat(byKey.addIfAbsent(key(1), "shopee/A")).isTrue();
        assertThat(byKey.addIfAbsent(key(1), "shopee/A")).isFalse();
        KnownKeys byRecord = KnownKeys.inMemoryByRecord();
        assertThat(byRecord.remembersRecords()).isTrue();
        assertThat(byRecord.addIfAbsent(key(1), "shopee/A")).isTrue();
        assertThat(byRecord.addIfAbsent(key(1), "shopee/A")).isTrue();
        assertThat(byRecord.addIfAbsent(key(1), "shopee/B")).isFalse();
        assertThat(byRecord.contains(key(1))).isTrue();
        assertThat(byRecord.contains(key(2))).isFalse();
    }

    @Test
    void tallyAndStepPrintOneLine() {
        var tally = EnrolmentTally.builder();
        tally.add(Judging.judge(good()));
        tally.add(Judging.judge(good().with(Member.CONSENT, false)));
        assertThat(tally.build()).hasToString("2 records, 1 accepted, 1 rejected");
        assertThat(tally.build().programs().get("go-online")).hasToString("2 records, 1 accepted");
        assertThat(DuplicateStep.over(KnownKeys.inMemory())).hasToString("DuplicateStep over 0 known keys");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        var step = DuplicateStep.over(KnownKeys.inMemory());
        assertThatNullPointerException()
                .isThrownBy(() -> DuplicateStep.over(null))
                .withMessage("known");
        assertThatNullPointerException().isThrownBy(() -> step.apply(null)).withMessage("verdict");
        assertThatNullPointerException()
                .isThrownBy(() -> EnrolmentTally.none().plus(null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> Judging.VALIDATOR.judge(null))
                .withMessage("form");
    }
}
