package id.msme.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.identity.DuplicateKey;
import id.msme.reach.KeySet;
import id.msme.reach.Reach;
import id.msme.text.Inside;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachSketchTest {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private static final int HALF = 8_192;

    private static final Pseudonyms OURS = Pseudonyms.with(secret("a key of the partners, 2020"));

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 1_000, 85_000})
    void theTrueNumberLiesWithinTheBounds(long msmes) {
        var sketch = ReachSketch.of(pseudonyms(0, msmes));
        assertThat(sketch.bounds().contains(msmes)).as("%s", sketch).isTrue();
        assertThat(sketch)
                .isEqualTo(ReachSketch.of(sketch.toBytes()))
                .hasSameHashCodeAs(ReachSketch.of(sketch.toBytes()));
    }

    @Test
    void togetherTheyAreAsOneThatSawAll() {
        var shopee = ReachSketch.of(pseudonyms(0, 60_000));
        var tokopedia = ReachSketch.of(pseudonyms(40_000, 100_000));
        var all = ReachSketch.of(pseudonyms(0, 100_000));
        assertThat(shopee.plus(tokopedia)).isEqualTo(all).isEqualTo(tokopedia.plus(shopee));
        assertThat(all.plus(all)).isEqualTo(all).isEqualTo(all.plus(ReachSketch.empty()));
        assertThat(shopee.plus(tokopedia).bounds().contains(100_000)).isTrue();
        assertThat(shopee.overlap(tokopedia).contains(20_000)).isTrue();
        assertThat(shopee.overlap(ReachSketch.empty()).high()).isLessThan(3_000);
    }

    @Test
    void agreesWithTheExactReach() {
        long[] shopee = pseudonyms(0, 3_000);
        long[] tokopedia = pseudonyms(2_000, 5_000);
        var exact = Reach.builder()
                .keys("shopee", KeySet.of(shopee))
                .keys("tokopedia", KeySet.of(tokopedia))
                .build();
        assertThat(exact.net().low()).isEqualTo(5_000);
        assertThat(ReachSketch.of(shopee)
                        .plus(ReachSketch.of(tokopedia))
                        .bounds()
                        .contains(5_000))
                .isTrue();
    }

    @Test
    void aPseudonymDependsOnTheKeyAndTheMsmeAndNotOnTheProgram() {
        var msme = KEYS.restore("go-online", 1_234_567_890_123L);
        assertThat(OURS.of(msme)).isEqualTo(OURS.of(KEYS.restore("kki", 1_234_567_890_123L)));
        assertThat(OURS.of(msme)).isNotEqualTo(OURS.of(KEYS.restore("go-online", 1_234_567_890_124L)));
        assertThat(OURS.of(msme))
                .isNotEqualTo(
                        Pseudonyms.with(secret("a key of others, not ours")).of(msme));
        // HMAC-SHA-256 of 8 bytes 00 00 01 1F 71 FB 04 CB, by another implementation
        assertThat(Long.toHexString(OURS.of(msme))).isEqualTo("c8bfafab1712d12c");
    }

    @Test
    void bytesWithinAProgramDependOnTheProgramToo() {
        var msme = KEYS.restore("go-online", 1_234_567_890_123L);
        // the first half of the HMAC-SHA-256 of 00 00 01 1F 71 FB 04 CB and "go-online", by another implementation
        assertThat(OURS.bytesInProgram(msme)).asHexString().isEqualTo("0236B966B7D26AC54FD72692424760B8");
        assertThat(OURS.bytesInProgram(msme))
                .isEqualTo(OURS.bytesInProgram(KEYS.restore("go-online", 1_234_567_890_123L)))
                .isNotEqualTo(OURS.bytesInProgram(KEYS.restore("kki", 1_234_567_890_123L)))
                .isNotEqualTo(OURS.bytesInProgram(KEYS.restore("go-online", 1_234_567_890_124L)));
    }

    @Test
    void theKeyIsCopiedAndNotShown() {
        byte[] secret = secret("0123456789abcdef");
        var pseudonyms = Pseudonyms.with(secret);
        long before = pseudonyms.of(KEYS.restore("kki", 1));
        secret[0] = 0;
        assertThat(pseudonyms.of(KEYS.restore("kki", 1))).isEqualTo(before);
        assertThat(pseudonyms).hasToString("Pseudonyms[key=***]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.with(secret("0123456789abcde")))
                .withMessage("a secret has at least 16 bytes, not 15");
    }

    @Test
    void aSketchIsNotChangedFromOutside() {
        var builder = ReachSketch.builder().add(1);
        var sketch = builder.build();
        builder.add(2);
        assertThat(sketch).isEqualTo(ReachSketch.of(1));
        sketch.toBytes()[0] = 77;
        assertThat(sketch).isEqualTo(ReachSketch.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReachSketch.of(new byte[3]));
    }

    @Test
    void aSketchOfMoreThanCanBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReachSketch.of(filled(0, 0xFF)))
                .withMessage("this is no sketch of MSMEs: it stands for more than 1,000,000,000,000 of them");
        // each half stands for few, and both together for more than there can be
        var one = ReachSketch.of(filled(HALF, 0xFE));
        var other = ReachSketch.of(filled(-HALF, 0xFE));
        assertThat(one.bounds().high()).isLessThan(1_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(other))
                .withMessageStartingWith("this is no sketch of MSMEs");
        assertThatIllegalArgumentException().isThrownBy(() -> one.overlap(other));
    }

    @Test
    void whateverBytesAreAcceptedHaveBounds() {
        var accepted = IntStream.range(0, 256)
                .boxed()
                .flatMap(value -> IntStream.of(0, 1, HALF, -HALF).mapToObj(zeros -> filled(zeros, value)))
                .flatMap(bytes -> find(() -> ReachSketch.of(bytes)).stream())
                .toList();
        assertThat(accepted).hasSizeGreaterThan(600).allSatisfy(sketch -> {
            assertThat(sketch.bounds().contains(sketch.estimate())).isTrue();
            for (int i = 0; i < accepted.size(); i += 150) {
                ReachSketch other = accepted.get(i);
                find(() -> sketch.overlap(other))
                        .ifPresent(overlap -> assertThat(overlap.high()).isLessThan(1_100_000_000_000L));
            }
        });
    }

    /** Empty if the sketch is refused. */
    private static <T> Optional<T> find(Supplier<T> sketch) {
        try {
            return Optional.of(sketch.get());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("this is no sketch of MSMEs");
            return Optional.empty();
        }
    }

    /** Bytes of one value, but for zeros at the beginning, or at the end if their number is negative. */
    private static byte[] filled(int zeros, int value) {
        byte[] bytes = new byte[2 * HALF];
        Arrays.fill(bytes, Math.max(zeros, 0), bytes.length + Math.min(zeros, 0), (byte) value);
        return bytes;
    }

    private static long[] pseudonyms(long from, long until) {
        return LongStream.range(from, until)
                .map(number -> OURS.of(KEYS.restore("go-online", number + 1)))
                .toArray();
    }

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void numbersInARowAreCountedAsWellAsRandomOnes() {
        long[] numbers = LongStream.range(0, 100_000).toArray();
        assertThat(ReachSketch.of(numbers).bounds().contains(100_000)).isTrue();
    }
}
