package id.msme.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is in one slice, wherever a file is cut. */
class LinesTest {

    private static final int MAX = 65_536;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of a file, as text with a mark for what is special of each. */
    private static List<String> read(Lines lines) throws IOException {
        var all = new ArrayList<String>();
        while (lines.next()) {
            String text = new String(lines.bytes(), lines.start(), lines.length(), StandardCharsets.UTF_8);
            all.add((lines.isTooLong() ? "long" : text) + (lines.isBlank() ? "(blank)" : ""));
        }
        return all;
    }

    private static List<String> whole(byte[] file) throws IOException {
        return read(Lines.ofWhole(new ByteArrayInputStream(file)));
    }

    private static List<String> slice(byte[] file, long start, long end) throws IOException {
        var input = new InputFile(0, "test", "test", file.length, FileForm.LINES);
        var in = new ByteArrayInputStream(file);
        in.skipNBytes(Math.max(0, start - 1));
        return read(Lines.ofSlice(in, new Slice(input, start, end, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nbb\n\n \t\r\nccc\r\nd", "\n\na\n", "a\r\n", "\uFEFFa\nb", "a", "", "\n", " ", "é\nü\r\n\r"})
    void anyTwoCutsLeaveEachLineInOneSlice(String text) throws IOException {
        byte[] file = utf8(text);
        List<String> whole = whole(file);
        for (int one = 0; one <= file.length; one++) {
            for (int other = one; other <= file.length; other++) {
                var lines = new ArrayList<>(one == 0 ? List.of() : slice(file, 0, one));
                lines.addAll(one == other ? List.of() : slice(file, one, other));
                lines.addAll(slice(file, other, Long.MAX_VALUE));
                assertThat(lines).as("cut at %d and %d", one, other).isEqualTo(whole);
            }
        }
    }

    @Test
    void lineEndsAndTheMarkAreNoPartOfALine() throws IOException {
        assertThat(whole(utf8("\uFEFFa\r\nb\n\n \t\r\nc\r"))).containsExactly("a", "b", "(blank)", " \t(blank)", "c\r");
    }

    @Test
    void aLineIsTooLongAboveTheLimitWithoutItsEnd() throws IOException {
        String most = "x".repeat(MAX);
        assertThat(whole(utf8(most + "\r\n" + most + "\n" + most))).containsExactly(most, most, most);
        assertThat(whole(utf8(most + "x\n" + most + "x\r\n" + most + "x"))).containsExactly("long", "long", "long");
    }

    @Test
    void aLineOfAnyLengthIsReadInLittleMemory() throws IOException {
        String many = "x".repeat(1_000_000);
        String blanks = " ".repeat(1_000_000);
        assertThat(whole(utf8(many + "\na\n" + blanks + "\n" + blanks + "x\nb")))
                .containsExactly("long", "a", "long(blank)", "long", "b");
    }
}
