package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.msme.json.receipt.ReceiptReaderFuzz;
import id.msme.run.CheckpointFuzz;
import id.msme.table.ObservationReaderFuzz;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fuzz targets over their seeds, and over some thousand changes of each that are the same in every build. */
class FuzzSeedsTest {

    private static final int CHANGES = 2_000;

    private interface Fuzz {
        void test(byte[] input) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // each constant is a method without state
    enum Seed {
        PERSONAL("enrolment/personal.json", EnrolmentReaderFuzz::fuzzerTestOneInput),
        STRANGE("enrolment/strange.json", EnrolmentReaderFuzz::fuzzerTestOneInput),
        NAME_IN_CODE("enrolment/name-in-code.json", EnrolmentReaderFuzz::fuzzerTestOneInput),
        MODEL("model/small.json", ReadinessModelFuzz::fuzzerTestOneInput),
        CATALOGUE("catalogue/naik-kelas.json", CatalogueReaderFuzz::fuzzerTestOneInput),
        RECEIPT("receipt/rejected.json", ReceiptReaderFuzz::fuzzerTestOneInput),
        CONTROL_IN_POINTER("receipt/control-in-pointer.json", ReceiptReaderFuzz::fuzzerTestOneInput),
        OBSERVATIONS("observations/good.csv", ObservationReaderFuzz::fuzzerTestOneInput),
        CHECKPOINT("checkpoint/finished.json", CheckpointFuzz::fuzzerTestOneInput);

        private final String file;
        private final Fuzz target;

        Seed(String file, Fuzz target) {
            this.file = file;
            this.target = target;
        }

        byte[] bytes() throws IOException {
            try (InputStream in = FuzzSeedsTest.class.getResourceAsStream("/id/msme/fuzz/" + file)) {
                assertThat(in).as(file).isNotNull();
                return in.readAllBytes();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void targetHolds(Seed seed) throws IOException {
        byte[] bytes = seed.bytes();
        seed.target.test(bytes);
        seed.target.test(new byte[0]);
        var random = new Random(1);
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = changed(bytes, random);
            assertThatNoException().as(() -> Arrays.toString(changed)).isThrownBy(() -> seed.target.test(changed));
        }
    }

    /** The bytes with a few of them set, a part cut out, or a part of them put elsewhere. */
    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int from = random.nextInt(changed.length);
            switch (random.nextInt(3)) {
                case 0 -> changed[from] = (byte) random.nextInt(256);
                case 1 -> changed[from] = bytes[random.nextInt(bytes.length)];
                default -> {
                    int length = random.nextInt(Math.min(24, changed.length - from) + 1);
                    System.arraycopy(changed, from, changed, random.nextInt(changed.length - length + 1), length);
                }
            }
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }
}
