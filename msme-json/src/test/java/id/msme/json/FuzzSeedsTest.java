package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.msme.json.receipt.ReceiptReaderFuzz;
import id.msme.run.BulkRunFuzz;
import id.msme.run.CheckpointFuzz;
import id.msme.table.ObservationReaderFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fuzz targets over their seeds, and over some thousand changes of each that are the same in every build. */
class FuzzSeedsTest {

    private static final int CHANGES = 2_000;
    private static final Path SEEDS = Path.of("src", "test", "resources", "id", "msme", "fuzz");

    private interface Fuzz {
        void test(byte[] input) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // each constant is a method without state
    enum Target {
        ENROLMENT(EnrolmentReaderFuzz::fuzzerTestOneInput),
        MODEL(ReadinessModelFuzz::fuzzerTestOneInput),
        CATALOGUE(CatalogueReaderFuzz::fuzzerTestOneInput),
        RECEIPT(ReceiptReaderFuzz::fuzzerTestOneInput),
        OBSERVATIONS(ObservationReaderFuzz::fuzzerTestOneInput),
        CHECKPOINT(CheckpointFuzz::fuzzerTestOneInput),
        RUN(BulkRunFuzz::fuzzerTestOneInput);

        private final Fuzz fuzz;

        Target(Fuzz fuzz) {
            this.fuzz = fuzz;
        }

        /** The seeds in the folder of the target, in the order of their names. */
        List<Path> seeds() throws IOException {
            try (Stream<Path> files = Files.list(SEEDS.resolve(name().toLowerCase(Locale.ROOT)))) {
                return files.sorted().toList();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void targetHolds(Target target) throws IOException {
        assertThat(target.seeds()).isNotEmpty();
        target.fuzz.test(new byte[0]);
        int changes = CHANGES / target.seeds().size();
        for (Path seed : target.seeds()) {
            byte[] bytes = Files.readAllBytes(seed);
            target.fuzz.test(bytes);
            var random = new Random(1);
            for (int i = 0; i < changes; i++) {
                byte[] changed = changed(bytes, random);
                assertThatNoException().as(() -> Arrays.toString(changed)).isThrownBy(() -> target.fuzz.test(changed));
            }
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
