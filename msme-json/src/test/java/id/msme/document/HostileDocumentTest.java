package id.msme.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.json.DocumentException;
import id.msme.json.OfficialReader;
import java.lang.ref.Reference;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are made to be expensive: each limit has its reason and its place. */
class HostileDocumentTest {

    /** Far below what a pointer for each value would take, and above the values themselves. */
    private static final long MAX_KEPT = 64L << 20;

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static String nested(int levels) {
        return "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String list(int values) {
        return "{\"a\":[" + "0,".repeat(values - 3) + "0]}";
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(nested(64), nested(65), "expected at most 64 levels of objects and lists, got more"),
                Arguments.of(list(100_000), list(100_001), "expected at most 100,000 values in the document, got more"),
                Arguments.of(
                        "{\"" + "n".repeat(200) + "\":1}",
                        "{\"" + "n".repeat(201) + "\":1}",
                        "line 1: expected at most 200 characters in a name, got more"),
                Arguments.of(
                        "{\"a\":\"" + "t".repeat(4_096) + "\"}",
                        "{\"a\":\"" + "t".repeat(4_097) + "\"}",
                        "line 1, /a: expected at most 4,096 characters in a text, got more"),
                Arguments.of(
                        "{\"a\":" + "1".repeat(64) + "}",
                        "{\"a\":" + "1".repeat(65) + "}",
                        "line 1, /a: expected at most 64 characters in a number, got more"),
                Arguments.of(
                        "{}" + " ".repeat((1 << 20) - 2),
                        "{}" + " ".repeat((1 << 20) - 1),
                        "line 1: expected at most 1,048,576 bytes, got more"),
                Arguments.of("{}", " ".repeat(2 << 20), "line 1: expected at most 1,048,576 bytes, got more"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void limitIsTheLastThatIsRead(String fits, String exceeds, String reason) {
        assertThat(DocumentParser.parse(bytes(fits))).isNotNull();
        var refused = catchThrowableOfType(DocumentFault.class, () -> DocumentParser.parse(bytes(exceeds)));
        assertThat(refused).hasMessageContaining(reason);
        assertThat(refused.getMessage()).hasSizeLessThan(400).doesNotContain("\n");
    }

    /** A pointer for each value would take 100,000 times 12,000 characters here. */
    @Test
    void valuesKeepNoPointers() {
        String names = "{\"" + "n".repeat(200) + "\":";
        byte[] document = bytes(names.repeat(60) + "[" + "0,".repeat(99_000) + "x]" + "}".repeat(60));
        byte[] sound = bytes(new String(document, StandardCharsets.UTF_8).replace("x", "0"));
        long before = used();
        DocumentNode root = DocumentParser.parse(sound);
        try {
            assertThat(used() - before).isLessThan(MAX_KEPT);
        } finally {
            Reference.reachabilityFence(root);
        }
        assertThatExceptionOfType(DocumentFault.class)
                .isThrownBy(() -> DocumentParser.parse(document))
                .withMessage("line 1: wrong JSON syntax in column 210243");
    }

    /** A place is a link to the parent and a key, which the parent has anyway. */
    @Test
    void placeOfAValueIsMadeOfItsParents() {
        assertThat(Arrays.stream(DocumentNode.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(field -> field.getType().getSimpleName()))
                .containsExactlyInAnyOrder("DocumentNode", "String", "Object", "int", "int");
        DocumentNode root = DocumentParser.parse(bytes("{\"a/b\":[0,{\"~\":true}]}"));
        var places = new ArrayList<String>();
        root.member("a/b").each(value -> places.add(value.fail("").pointer()));
        assertThat(places).containsExactly("/a~1b/0", "/a~1b/1");
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                Arguments.of(new byte[0], "line 1: expected an object; the document is empty"),
                Arguments.of(bytes("[1]"), "line 1: expected an object, got a list"),
                Arguments.of(bytes("{\n\"a\":1,}"), "line 2: wrong JSON syntax in column 8"),
                Arguments.of(
                        "{}".getBytes(StandardCharsets.UTF_16),
                        "line 1: expected JSON in UTF-8; found UTF-16: save the file as UTF-8"),
                Arguments.of(
                        new byte[] {-1, -2, 0, 0, '{', 0, 0, 0},
                        "line 1: expected JSON in UTF-8; found UTF-32: save the file as UTF-8"),
                Arguments.of(
                        new byte[] {'P', 'K', 3, 4, 0},
                        "line 1: expected JSON in UTF-8; found a zip archive, as a workbook or a Word document is"),
                Arguments.of(
                        new byte[] {0x1F, (byte) 0x8B, 8},
                        "line 1: expected JSON in UTF-8; found a gzip file: unpack it"));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void fileThatIsNoDocumentIsNamed(byte[] file, String reason) {
        assertThatExceptionOfType(DocumentFault.class)
                .isThrownBy(() -> DocumentParser.parse(file))
                .withMessage(reason);
    }

    @Test
    void documentThatTakesMoreMemoryThanThereIsIsRefusedWhereItDoes() {
        DocumentNode node = DocumentNode.root(7);
        MemoryBudget budget = MemoryBudget.of(1 << 20);
        assertThatExceptionOfType(DocumentFault.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 1 << 20; i++) {
                        budget.takeNode(node);
                        budget.takeText(node, 1);
                    }
                })
                .withMessageStartingWith("line 7: expected a document that fits into the memory of Java")
                .withMessageContaining("more than 1 MiB");
    }

    @Test
    void parserKeepsNoNames() {
        String document = "{" + "\"%1$s0\":0,\"%1$s1\":0}".formatted("n".repeat(190));
        DocumentParser.parse(bytes(document));
        long before = used();
        for (int i = 0; i < 200; i++) {
            var wide = new StringBuilder("{\"a\":0");
            for (int j = 0; j < 1_000; j++) {
                wide.append(",\"")
                        .append("n".repeat(180))
                        .append(1_000_000 + i * 1_000 + j)
                        .append("\":0");
            }
            DocumentParser.parse(bytes(wide.append('}').toString()));
        }
        assertThat(used() - before).isLessThan(4L << 20);
    }

    @Test
    void messageIsOneLineWithoutPersonalNumbers() {
        String nik = "3171991708450001";
        for (String document : new String[] {
            "{\"a\\n" + nik + "\":1}",
            "{\"id\":" + nik + "}",
            "{\"format\":\"\\n" + nik + "\"}",
            "{\"" + nik + "\":" + nik + "}"
        }) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> OfficialReader.read(bytes(document)))
                    .satisfies(e -> assertThat(e.getMessage())
                            .doesNotContain("\n")
                            .doesNotContain(nik)
                            .doesNotContain(nik.substring(4, 12)));
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
