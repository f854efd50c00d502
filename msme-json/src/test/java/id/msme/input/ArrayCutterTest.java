package id.msme.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrayCutterTest {

    static Stream<Arguments> arrays() {
        return Stream.of(
                Arguments.of("[]", List.of()),
                Arguments.of(" \n[\n]\n", List.of()),
                Arguments.of("[{\"a\":1},\n{\"b\":2}]", List.of("1 {\"a\":1}", "2 {\"b\":2}")),
                Arguments.of("[{\"a\":\n1},{\n\"b\":2}\n]", List.of("1 {\"a\":\n1}", "2 {\n\"b\":2}")),
                Arguments.of("[{\"a\":\"]},\\\"{[\"}]", List.of("1 {\"a\":\"]},\\\"{[\"}")),
                Arguments.of("[null,,{}, null ,]", List.of("1 {}")),
                Arguments.of("[nul, null]", List.of("1 nul")),
                Arguments.of("[1 , \"x,]\", [{\"a\":[]}] ]", List.of("1 1", "1 \"x,]\"", "1 [{\"a\":[]}]")),
                Arguments.of("[{\"a\" 1}, {}]", List.of("1 {\"a\" 1}", "1 {}")),
                Arguments.of("[tru {\"a\":1} {\"b\":2}]", List.of("1 tru", "1 {\"a\":1}", "1 {\"b\":2}")),
                Arguments.of("[{}}, {}]", List.of("1 {}", "1 }", "1 {}")),
                Arguments.of("[{}\n", List.of("1 {}", "2 !array-not-closed")),
                Arguments.of("[", List.of("1 !array-not-closed")),
                Arguments.of("[{\"a\":[", List.of("1 {\"a\":[")),
                Arguments.of("[{},\nnul", List.of("1 {}", "2 nul")),
                Arguments.of("[{},\nnull", List.of("1 {}", "2 !array-not-closed")),
                Arguments.of("[{}]\n \n x ]\ny ", List.of("1 {}", "3 !after-array x ]\ny")),
                Arguments.of("[{}] [{}]", List.of("1 {}", "1 !after-array [{}]")));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void elementsStandAloneWithTheirLines(String text, List<String> elements) throws IOException {
        assertThat(cut(text, Integer.MAX_VALUE)).isEqualTo(elements);
    }

    @Property(tries = 300)
    void howMuchIsReadAtOnceChangesNothing(
            @ForAll @Size(max = 60) List<Byte> bytes, @ForAll @IntRange(min = 1, max = 7) int atOnce)
            throws IOException {
        String signs = "[]{},\"\\ \nnul1";
        var text = new StringBuilder("[");
        bytes.forEach(b -> text.append(signs.charAt(Math.floorMod(b, signs.length()))));
        assertThat(cut(text.toString(), atOnce)).isEqualTo(cut(text.toString(), Integer.MAX_VALUE));
    }

    @Property(tries = 5)
    void longElementsComeInPiecesAndOthersAreKept(@ForAll @IntRange(min = 200_000, max = 900_000) int length)
            throws IOException {
        String element = "{\"a\":\"" + "x".repeat(length) + "\"}";
        List<String> found = cut("[{},\n" + element + ",{}, 7]", Integer.MAX_VALUE);
        assertThat(found).containsExactly("1 {}", "2 " + element, "2 {}", "2 7");
    }

    private static List<String> cut(String text, int atOnce) throws IOException {
        var found = new ArrayList<String>();
        var stored = new StoredInput("x.json", () -> slow(text, atOnce), Optional.empty());
        try (var in = InputBytes.open(stored, Reading.USUAL)) {
            var cutter = new ArrayCutter(in, Place.START);
            var block = new Block();
            var open = new StringBuilder();
            while (cutter.fill(block)) {
                for (int i = 0; i < block.count(); i++) {
                    open.append(new String(block.bytes, block.start(i), block.length(i), StandardCharsets.UTF_8));
                    if (block.isPiece() && !block.isLastPiece()) {
                        continue;
                    }
                    String fault = block.fault(i);
                    String mark = fault == null ? "" : open.length() == 0 ? "!" + fault : "!" + fault + " ";
                    found.add(block.number(i) + " " + mark + open);
                    open.setLength(0);
                }
            }
        }
        return found;
    }

    private static InputStream slow(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }
        };
    }
}
