package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a parser of JSON lets through, and the bounds of the format. */
class RecordWalkTest {

    static Stream<Lines.Line> lines() {
        return Lines.all();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void finds(Lines.Line line) {
        assertThat(Records.found(line.bytes())).isEqualTo(line.expected());
    }

    @Test
    void readsOnlyTheBytesItIsGiven() {
        byte[] good = Records.bytes(Records.GOOD);
        var around = new byte[good.length + 20];
        Arrays.fill(around, (byte) 0xFF);
        System.arraycopy(good, 0, around, 7, good.length);
        var reader = EnrolmentReader.of(Records.VALIDATOR);
        assertThat(reader.read(around, 7, good.length).findings()).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> reader.read(around, 7, around.length));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> reader.read(around, -1, 1));
    }

    @Test
    void unknownMembersAreCountedAndTheFirstIsNamed() {
        var verdict = Records.judge(Records.bytes(Records.with("\"no 3171991708450001\":1,\"b\":2,\"c\":null")));
        assertThat(verdict.findings().get(0).arguments())
                .containsEntry("count", "3")
                .containsEntry("first", "n*** ***");
        var longName = Records.judge(Records.bytes(Records.with("\"" + "n".repeat(50) + "\":1")));
        assertThat(longName.findings().get(0).arguments()).containsEntry("first", "n".repeat(40));
    }

    @Test
    void admitsWhatItReads() {
        var reader = EnrolmentReader.of(Records.VALIDATOR);
        assertThat(reader.admit(Records.bytes(Records.GOOD)).orElseThrow().id()).isEqualTo("A-1");
        assertThat(reader.admit(Records.bytes("{")).enrolment()).isEmpty();
        assertThat(Records.found(reader.admit(Records.bytes("{")).verdict())).containsExactly("json.syntax");
    }
}
