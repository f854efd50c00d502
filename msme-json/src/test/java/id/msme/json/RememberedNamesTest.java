package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

/** A reader does not keep the names that strangers make up. */
class RememberedNamesTest {

    /** Below the number of names at which the parser's own table starts afresh. */
    private static final int RECORDS = 3_000;

    private static final long MAX_KEPT = 4L << 20;

    @Test
    void readerKeepsLittleOfUnknownNames() {
        var reader = new FormReader();
        try {
            read(reader, 0);
            long before = used();
            for (int i = 1; i <= RECORDS; i++) {
                read(reader, i);
            }
            assertThat(used() - before).isLessThan(MAX_KEPT);
        } finally {
            Reference.reachabilityFence(reader);
        }
    }

    private static void read(FormReader reader, int i) {
        byte[] record = Records.bytes(Records.with("\"" + "n".repeat(4_090) + (100_000 + i) + "\":1"));
        assertThat(reader.read(record, 0, record.length).isUnreadable()).isFalse();
    }

    private static long used() {
        System.gc();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
