package id.msme.json;

import static id.msme.json.Records.GOOD;
import static id.msme.json.Records.bytes;
import static id.msme.json.Records.with;
import static id.msme.json.Records.withMsme;
import static id.msme.json.Records.withReadiness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines at the bounds of what is one well-formed record, each with what is found in it. */
final class Lines {

    private static final String ASTRAL = "\uD83E\uDDF5";
    private static final String UNKNOWN = "json.unknown-member";
    private static final String SYNTAX = "json.syntax";
    private static final String DUPLICATE = "json.duplicate-member";

    private Lines() {}

    /** A line and all that is found in it. */
    static final class Line {

        private final String what;
        private final byte[] bytes;
        private final List<String> expected;

        private Line(String what, byte[] bytes, List<String> expected) {
            this.what = what;
            this.bytes = bytes;
            this.expected = expected;
        }

        byte[] bytes() {
            return bytes;
        }

        List<String> expected() {
            return expected;
        }

        @Override
        public String toString() {
            return what + " -> " + expected;
        }
    }

    private static Line line(String what, byte[] bytes, String... expected) {
        return new Line(what, bytes, List.of(expected));
    }

    private static Line line(String text, String... expected) {
        return line(text.length() > 80 ? text.substring(0, 80) : text, bytes(text), expected);
    }

    static Stream<Line> all() {
        return Stream.of(
                        wholeLines(),
                        encodings(),
                        surrogates(),
                        tokens(),
                        numbers(),
                        depth(),
                        lengths(),
                        duplicates(),
                        types(),
                        lists(),
                        unknown())
                .flatMap(lines -> lines);
    }

    private static Stream<Line> wholeLines() {
        var syntax = Stream.of(
                        "",
                        " ",
                        "{",
                        "}",
                        "[]",
                        "\"x\"",
                        "1",
                        "null",
                        "true",
                        "[" + GOOD + "]",
                        GOOD + "{}",
                        GOOD + ",",
                        GOOD + " x",
                        GOOD + "}",
                        GOOD + GOOD,
                        GOOD + "\u0000",
                        "\u0000" + GOOD,
                        "x" + GOOD,
                        "\f" + GOOD,
                        "\u00A0" + GOOD,
                        "\uFEFF" + GOOD,
                        GOOD.substring(0, GOOD.length() - 1),
                        "{\"id\":\"A-1\",}",
                        "{,}")
                .map(text -> line(text, SYNTAX));
        return Stream.concat(syntax, Stream.of(line(GOOD), line(" \t\r" + GOOD + " \t\r"), line("\n" + GOOD + "\n")));
    }

    private static Stream<Line> encodings() {
        var utf16 = Stream.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                .map(charset -> line(charset.name(), GOOD.getBytes(charset), SYNTAX));
        var bad = Stream.of(
                        new int[] {0xC0, 0xAF}, // overlong
                        new int[] {0xC1, 0xBF},
                        new int[] {0xE0, 0x80, 0xAF},
                        new int[] {0xF0, 0x80, 0x80, 0xAF},
                        new int[] {0xF4, 0x90, 0x80, 0x80}, // above U+10FFFF
                        new int[] {0xF8, 0x88, 0x80, 0x80, 0x80},
                        new int[] {0xED, 0xA0, 0x80}, // surrogates
                        new int[] {0xED, 0xBF, 0xBF},
                        new int[] {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80},
                        new int[] {0x80},
                        new int[] {0xC3, 0x28},
                        new int[] {0xE2, 0x82},
                        new int[] {0xFF},
                        new int[] {0xFE})
                .flatMap(sequence -> Stream.of(
                        line("value " + hex(sequence), inside("{\"x\":\"", sequence, "\"}"), SYNTAX),
                        line("name " + hex(sequence), inside("{\"", sequence, "\":1}"), SYNTAX)));
        var good = Stream.of(0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF)
                .map(character -> line(with("\"x\":\"" + Character.toString(character) + "\""), UNKNOWN));
        return Stream.of(utf16, bad, good).flatMap(lines -> lines);
    }

    private static String hex(int[] sequence) {
        return IntStream.of(sequence).mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    private static byte[] inside(String before, int[] sequence, String after) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes(before));
        IntStream.of(sequence).forEach(all::write);
        all.writeBytes(bytes(after));
        return all.toByteArray();
    }

    private static Stream<Line> surrogates() {
        var lone = Stream.of("\\uD83E", "\\uDDF5", "\\uDDF5\\uD83E", "\\uD83Ex", "\\uD83E\\uD83E\\uDDF5", "\\ud800")
                .flatMap(half -> Stream.of(
                        line(with("\"x\":\"" + half + "\""), SYNTAX),
                        line(with("\"" + half + "\":1"), SYNTAX),
                        line(with("\"x\":{\"" + half + "\":1}"), SYNTAX),
                        line(with("\"x\":[[\"" + half + "\"]]"), SYNTAX),
                        line(withMsme("\"phone\":\"" + half + "\""), SYNTAX),
                        line(withMsme("\"channels\":[\"" + half + "\"]"), SYNTAX),
                        line(withMsme("\"employees\":\"" + half + "\""), SYNTAX)));
        var pairs = Stream.of(
                line(with("\"x\":\"\\uD83E\\uDDF5\""), UNKNOWN),
                line(with("\"\\uD83E\\uDDF5\":1"), UNKNOWN),
                line(GOOD.replace("Batik", "\\uD83E\\uDDF5")),
                line(with("\"x\":\"\\u0000\""), UNKNOWN),
                line(GOOD.replace("\"id\"", "\"\\u0069d\"")));
        return Stream.concat(lone, pairs);
    }

    private static Stream<Line> tokens() {
        return Stream.of(
                        "NaN",
                        "Infinity",
                        "-Infinity",
                        "+1",
                        "01",
                        "-01",
                        "1.",
                        ".5",
                        "-",
                        "1e",
                        "1e+",
                        "0x1",
                        "1_0",
                        "tru",
                        "True",
                        "'x'",
                        "\"\\x41\"",
                        "\"\\u12\"",
                        "\"\t\"",
                        "\"\u0001\"",
                        "\"\u001F\"",
                        "[1,]",
                        "[,1]",
                        "[1 2]",
                        "{\"a\":1,}",
                        "{a:1}",
                        "{'a':1}",
                        "{\"a\" 1}",
                        "{\"a\":}",
                        "[}",
                        "/* c */ 1",
                        "1 // c",
                        "# c",
                        "\"x",
                        "\\u0031")
                .map(value -> line(with("\"x\":" + value), SYNTAX));
    }

    private static Stream<Line> numbers() {
        String digits = "9".repeat(64);
        return Stream.of(
                line(withMsme("\"employees\":-0")),
                line(withMsme("\"employees\":-0.0"), "json.type /msme/employees"),
                line(withMsme("\"employees\":1e0"), "json.type /msme/employees"),
                line(withMsme("\"employees\":1E5"), "json.type /msme/employees"),
                line(withMsme("\"employees\":1e999999999"), "json.type /msme/employees"),
                line(withMsme("\"employees\":1e9999999999"), "json.type /msme/employees"),
                line(withMsme("\"employees\":1e-999999999"), "json.type /msme/employees"),
                line(withMsme("\"employees\":3.0"), "json.type /msme/employees"),
                line(withMsme("\"employees\":1000000000")),
                line(withMsme("\"employees\":1000000001"), "value.range /msme/employees"),
                line(withMsme("\"employees\":9223372036854775807"), "value.range /msme/employees"),
                line(withMsme("\"employees\":9223372036854775808"), "value.range /msme/employees"),
                line(withMsme("\"employees\":18446744073709551617"), "value.range /msme/employees"),
                line(withMsme("\"employees\":-9223372036854775809"), "value.range /msme/employees"),
                line(withMsme("\"employees\":" + digits), "value.range /msme/employees"),
                line(withMsme("\"employees\":-" + digits.substring(1)), "value.range /msme/employees"),
                line(withMsme("\"employees\":-" + digits), SYNTAX),
                line(withMsme("\"employees\":" + digits + "9"), SYNTAX),
                line(withMsme("\"phone\":" + digits), "json.type /msme/phone"),
                line(withMsme("\"phone\":" + digits + "9"), SYNTAX),
                line(with("\"x\":" + digits), UNKNOWN),
                line(with("\"x\":[" + digits + "9]"), SYNTAX),
                line(with("\"x\":0." + "1".repeat(63)), SYNTAX),
                line(with("\"x\":0." + "1".repeat(62)), UNKNOWN),
                line(with("\"x\":1e999999999"), UNKNOWN),
                line(withReadiness("\"rating\":4")),
                line(withReadiness("\"rating\":4.500000")),
                line(withReadiness("\"rating\":-0.0")),
                line(withReadiness("\"rating\":4.5000000"), "value.range /readiness/rating"),
                line(withReadiness("\"rating\":0." + "0".repeat(62)), "value.range /readiness/rating"),
                line(withReadiness("\"rating\":0." + "0".repeat(63)), SYNTAX),
                line(withReadiness("\"rating\":" + digits), "value.range /readiness/rating"),
                line(withReadiness("\"rating\":4e0"), "json.type /readiness/rating"),
                line(withReadiness("\"rating\":4.0000000E0"), "json.type /readiness/rating"),
                line(withReadiness("\"rating\":1e999999999"), "json.type /readiness/rating"),
                line(withReadiness("\"rating\":\"4\""), "json.type /readiness/rating"));
    }

    private static Stream<Line> depth() {
        return Stream.of(
                line("arrays to 32", bytes(with("\"x\":" + "[".repeat(31) + "]".repeat(31))), UNKNOWN),
                line("arrays to 33", bytes(with("\"x\":" + "[".repeat(32) + "]".repeat(32))), SYNTAX),
                line("objects to 32", bytes(with("\"x\":" + "{\"a\":".repeat(30) + "{}" + "}".repeat(30))), UNKNOWN),
                line("objects to 33", bytes(with("\"x\":" + "{\"a\":".repeat(31) + "{}" + "}".repeat(31))), SYNTAX),
                line("a scalar at 32", bytes(with("\"x\":" + "[".repeat(31) + "1" + "]".repeat(31))), UNKNOWN),
                line(
                        "in a member of the wrong type, to 32",
                        bytes(withMsme("\"phone\":" + "[".repeat(30) + "]".repeat(30))),
                        "json.type /msme/phone"),
                line(
                        "in a member of the wrong type, to 33",
                        bytes(withMsme("\"phone\":" + "[".repeat(31) + "]".repeat(31))),
                        SYNTAX),
                line("very deep", bytes(with("\"x\":" + "[".repeat(60_000))), SYNTAX));
    }

    private static Stream<Line> lengths() {
        var texts = Stream.of("a", "é", ASTRAL, "\\u0041", "\\uD83E\\uDDF5", "\\n")
                .flatMap(one -> Stream.of(
                        line(one + " value of 4096", bytes(with("\"x\":\"" + one.repeat(4096) + "\"")), UNKNOWN),
                        line(one + " value of 4097", bytes(with("\"x\":\"" + one.repeat(4097) + "\"")), SYNTAX),
                        line(one + " name of 4096", bytes(with("\"" + one.repeat(4096) + "\":1")), UNKNOWN),
                        line(one + " name of 4097", bytes(with("\"" + one.repeat(4097) + "\":1")), SYNTAX),
                        line(
                                one + " inner name of 4097",
                                bytes(with("\"x\":{\"" + one.repeat(4097) + "\":1}")),
                                SYNTAX),
                        line(
                                one + " phone of 4096",
                                bytes(withMsme("\"phone\":\"" + one.repeat(4096) + "\"")),
                                "phone.format /msme/phone"),
                        line(
                                one + " phone of 4097",
                                bytes(withMsme("\"phone\":\"" + one.repeat(4097) + "\"")),
                                SYNTAX)));
        var lines = Stream.of(
                line("65,536 bytes", bytes(GOOD + " ".repeat(65_536 - GOOD.length()))),
                line("65,537 bytes", bytes(GOOD + " ".repeat(65_537 - GOOD.length())), SYNTAX));
        return Stream.concat(texts, lines);
    }

    private static Stream<Line> duplicates() {
        var twice = Stream.of(
                        with("\"id\":\"A-1\""),
                        with("\"\\u0069d\":\"A-1\""),
                        with("\"id\":null"),
                        with("\"id\":{}"),
                        with("\"x\":1,\"x\":1"),
                        with("\"x\":1,\"\\u0078\":1"),
                        with("\"x\":{\"a\":1,\"b\":2,\"a\":3}"),
                        with("\"x\":[[{\"a\":1,\"\\u0061\":3}]]"),
                        with("\"x\":{\"\":1,\"\":3}"),
                        withMsme("\"kbli\":\"14111\""),
                        withMsme("\"phone\":{\"a\":1,\"a\":1}"),
                        withMsme("\"owner\":{\"nik\":null,\"nik\":null}"),
                        withMsme("\"channels\":[" + "1,".repeat(40) + "{\"a\":1,\"a\":1}]"),
                        withReadiness("\"trainings\":[{},{\"mode\":\"MIXED\",\"mode\":\"MIXED\"}]"),
                        with("\"format\":\"?\",\"format\":\"?\",\"x\":1"))
                .map(text -> line(text, DUPLICATE));
        return Stream.concat(
                twice,
                Stream.of(
                        line(with("\"id\":\"A-1\"").substring(0, 80), SYNTAX),
                        line(with("\"id\":\"A-1\",\"x\":\"\\uD800\""), SYNTAX),
                        line(with("\"id\":\"A-1\"") + "1", SYNTAX),
                        line(with("\"x\":{\"id\":1},\"ID\":2"), UNKNOWN),
                        line(with("\"\u00E9\":1,\"e\u0301\":1"), UNKNOWN),
                        line(withReadiness("\"trainings\":[{\"mode\":\"MIXED\"},{\"mode\":\"MIXED\"}]"))));
    }

    private static Stream<Line> types() {
        var texts = Stream.of("1", "true", "[]", "{}", "1.5", "[\"x\"]")
                .map(value -> line(withMsme("\"phone\":" + value), "json.type /msme/phone"));
        var flags = Stream.of("1", "\"true\"", "[]", "{}")
                .map(value -> line(withMsme("\"independent\":" + value), "json.type /msme/independent"));
        var objects = Stream.of("1", "\"x\"", "[]", "false")
                .map(value -> line(withMsme("\"owner\":" + value), "json.type /msme/owner"));
        var lists = Stream.of("1", "\"x\"", "{}", "{\"x\":1}")
                .map(value -> line(withMsme("\"channels\":" + value), "json.type /msme/channels"));
        var nulls = Stream.of("phone", "independent", "owner", "channels", "employees")
                .map(name -> line(withMsme("\"" + name + "\":null")));
        var more = Stream.of(
                line(with("\"readiness\":null")),
                line(with("\"readiness\":[]"), "json.type /readiness"),
                line(withReadiness("\"digitalLiteracy\":1"), "json.type /readiness/digitalLiteracy"),
                line(
                        "{}",
                        "value.missing /id",
                        "value.missing /program",
                        "value.missing /partner",
                        "value.missing /submittedOn",
                        "value.missing /consent",
                        "value.missing /msme"),
                line(GOOD.replace("true", "\"true\""), "json.type /consent"),
                line(GOOD.replace("true", "false"), "consent.missing /consent"));
        return Stream.of(texts, flags, objects, lists, nulls, more).flatMap(lines -> lines);
    }

    private static Stream<Line> lists() {
        return Stream.of(
                line(withMsme("\"channels\":[" + repeated("\"email\"", 32) + "]")),
                line(withMsme("\"channels\":[" + repeated("null", 32) + "]")),
                line(withMsme("\"channels\":[" + repeated("1", 33) + "]"), "value.range /msme/channels"),
                line(withMsme("\"channels\":[" + repeated("null", 33) + "]"), "value.range /msme/channels"),
                line(
                        withMsme("\"channels\":[" + repeated("1", 33) + "],\"x\":1"),
                        "json.unknown-member /msme",
                        "value.range /msme/channels"),
                line(
                        withMsme("\"channels\":[null,1,\"fax\",{\"x\":1},[\"email\"],\"email\"]"),
                        "json.type /msme/channels/1",
                        "channel.unknown /msme/channels/2",
                        "json.type /msme/channels/3",
                        "json.type /msme/channels/4"),
                line(withReadiness("\"trainings\":[" + repeated("{}", 64) + "]")),
                line(
                        withReadiness("\"trainings\":[" + repeated("{\"x\":1}", 65) + "]"),
                        "value.range /readiness/trainings"),
                line(
                        withReadiness(
                                "\"trainings\":[{\"x\":1,\"mode\":1},2,null,{\"activity\":\"\",\"finishedOn\":\"2019-05-21\"}]"),
                        "json.unknown-member /readiness/trainings/0",
                        "json.type /readiness/trainings/0/mode",
                        "json.type /readiness/trainings/1",
                        "text.format /readiness/trainings/3/activity",
                        "date.order /readiness/trainings/3/finishedOn"));
    }

    private static String repeated(String value, int count) {
        return String.join(",", Collections.nCopies(count, value));
    }

    private static Stream<Line> unknown() {
        return Stream.of(
                line(with("\"x\":1"), UNKNOWN),
                line(with("\"x\":null"), UNKNOWN),
                line(with("\"ID\":1,\"msme.name\":{\"id\":1}"), UNKNOWN),
                line(with("\"\":1"), UNKNOWN),
                line(withMsme("\"x\":1"), "json.unknown-member /msme"),
                line(withMsme("\"owner\":{\"phone\":\"1\"}"), "json.unknown-member /msme/owner"),
                line(
                        withReadiness("\"x\":1,\"digitalLiteracy\":{\"x\":1}"),
                        "json.unknown-member /readiness",
                        "json.unknown-member /readiness/digitalLiteracy"),
                line("many names", bytes(with(names(4_000))), UNKNOWN),
                line("many names of one hash", bytes(with(collidingNames())), UNKNOWN));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\":1").collect(Collectors.joining(","));
    }

    /** 2,048 names with the same String.hashCode: of Aa and BB, which have one. */
    private static String collidingNames() {
        return IntStream.range(0, 2_048)
                .mapToObj(i -> IntStream.range(0, 11)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
    }
}
