package id.msme.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.checkpoint.OtherProcess;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.file.FileInUseException;
import id.msme.json.EnrolmentReader;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedKeyFileTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 9, 1));
    private static final EnrolmentReader READER = EnrolmentReader.of(VALIDATOR);
    private static final byte[] SECRET = utf8("a secret for tests only");
    private static final int HEADER = 16;
    private static final int ENTRY = 20;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("keys");
    }

    @Test
    void findsTomorrowWhatWasAcceptedToday() throws IOException {
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            assertThat(accepts(keys, "A-1", 1)).isTrue();
            assertThat(accepts(keys, "A-2", 1)).isFalse();
            assertThat(keys).hasToString("HashedKeyFile[known keys: 1]");
        }
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            assertThat(accepts(keys, "A-1", 1)).as("delivered again").isTrue();
            assertThat(accepts(keys, "A-3", 1)).as("another record").isFalse();
            assertThat(accepts(keys, "A-3", 2)).as("another MSME").isTrue();
            assertThat(keys.size()).isEqualTo(2);
        }
    }

    @Test
    void aKeyThatWasAddedAloneIsKnownForEveryRecord() throws IOException {
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            keys.add(verdict("A-1", 1).duplicateKey().orElseThrow());
        }
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            assertThat(keys.contains(verdict("A-1", 1).duplicateKey().orElseThrow()))
                    .isTrue();
            assertThat(accepts(keys, "A-1", 1)).isFalse();
        }
    }

    /** In memory and in a file that is closed and opened at any moment: the same decisions. */
    @Test
    void decidesAsKeysInMemoryDo() throws IOException {
        var random = new Random(7);
        KnownKeys memory = KnownKeys.inMemoryByRecord();
        HashedKeyFile keys = HashedKeyFile.open(file, SECRET);
        try {
            for (int i = 0; i < 2_000; i++) {
                if (random.nextInt(20) == 0) {
                    keys.close();
                    keys = HashedKeyFile.open(file, SECRET);
                }
                String id = "R-" + random.nextInt(500);
                int msme = random.nextInt(300);
                assertThat(accepts(keys, id, msme)).isEqualTo(accepts(memory, id, msme));
            }
        } finally {
            keys.close();
        }
    }

    @Test
    void holdsNoIdentifierAndIsForItsOwnerOnly() throws IOException {
        fill(10);

        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).hasSize(HEADER + 10 * ENTRY);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("10000000000", "shopee", "go-online");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /** A process can die after any byte. */
    @Test
    void goesOnAfterTheLastWholeEntry() throws IOException {
        fill(3);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            fill(3);

            assertThat(file).as("cut at " + length).hasBinaryContent(whole);
        }
    }

    @Test
    void whatIsDamagedOrOfAnotherSecretIsRefusedAndLeftAsItIs() throws IOException {
        fill(3);
        byte[] whole = Files.readAllBytes(file);
        for (int i = HEADER; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            assertRefused(
                    damaged,
                    SECRET,
                    "its keys are damaged after the first " + (i - HEADER) / ENTRY
                            + " of 3; restore an earlier copy, or begin a new file");
        }
        assertRefused(whole, utf8("another secret for tests"), "its keys were hashed under another secret");
        assertRefused(utf8("hello, world"), SECRET, "it is no file of hashed keys");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HashedKeyFile.open(file, new byte[15]))
                .withMessage("a secret has at least 16 bytes, not 15");
    }

    private void assertRefused(byte[] content, byte[] secret, String reason) throws IOException {
        Files.write(file, content);
        assertThatIOException()
                .isThrownBy(() -> HashedKeyFile.open(file, secret))
                .withMessage(reason);
        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void oneProcessAtATimeHasIt() throws IOException, InterruptedException {
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            assertThatExceptionOfType(FileInUseException.class).isThrownBy(() -> HashedKeyFile.open(file, SECRET));
            assertThat(accepts(keys, "A-1", 1)).isTrue();
            assertThat(OtherProcess.canLock(file)).isFalse();
        }
        HashedKeyFile.open(file, SECRET).close();
    }

    @Test
    void aClosedFileRemembersNothingMore() throws IOException {
        var keys = HashedKeyFile.open(file, SECRET);
        keys.close();
        keys.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> accepts(keys, "A-1", 1))
                .withMessage("cannot write " + file);
        assertThat(keys.size()).isZero();
    }

    @Test
    void aConsumerThatIsInterruptedGoesOn() throws IOException {
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            Thread.currentThread().interrupt();
            assertThat(accepts(keys, "A-1", 1)).isTrue();
            keys.force();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(accepts(keys, "A-2", 2)).isTrue();
        }
    }

    @Test
    void ofSeveralConsumersOneAcceptsAnMsme() throws IOException {
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            long accepted = IntStream.range(0, 800)
                    .parallel()
                    .filter(i -> accepts(keys, "R-" + i, i % 100))
                    .count();
            assertThat(accepted).isEqualTo(100);
        }
    }

    /** A night's file beside the topic. */
    @Test
    void servesARunOverFilesToo() throws IOException {
        fill(3);
        String lines = record("B-1", 1) + "\n" + record("B-2", 7) + "\n" + record("B-3", 7) + "\n";

        try (var keys = HashedKeyFile.open(file, SECRET)) {
            BulkReport report = BulkRun.of(VALIDATOR)
                    .duplicatesOf(keys)
                    .run(List.of(BulkInput.of("night", new ByteArrayInputStream(utf8(lines)))));
            assertThat(report.tally().accepted()).isEqualTo(1);
            assertThat(keys.size()).isEqualTo(4);
            assertThat(accepts(keys, "B-2", 7))
                    .as("delivered again, by the topic")
                    .isTrue();
        }
    }

    private void fill(int count) throws IOException {
        try (var keys = HashedKeyFile.open(file, SECRET)) {
            for (int i = 0; i < count; i++) {
                accepts(keys, "A-" + i, i);
            }
        }
    }

    private static boolean accepts(KnownKeys keys, String id, int msme) {
        return DuplicateStep.over(keys).apply(verdict(id, msme)).accepted();
    }

    private static Verdict verdict(String id, int msme) {
        return READER.read(utf8(record(id, msme)));
    }

    private static String record(String id, int msme) {
        return "{\"id\":\"" + id + "\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\","
                + "\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\",\"nib\":\"" + (1_000_000_000_000L + msme)
                + "\",\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":250000000}}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
