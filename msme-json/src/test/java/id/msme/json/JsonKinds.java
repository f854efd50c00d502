package id.msme.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The kinds of JSON that parsers are known to differ on, as the suite of JSON test files sorts them: what every parser
 * must accept (y), must refuse (n), and may do with as it likes (i).
 */
final class JsonKinds {

    private static final List<String> NUMBERS = List.of(
            // y
            "0",
            "-0",
            "-1",
            "123",
            "1.5",
            "-1.25",
            "0.000001",
            "1e5",
            "1E+2",
            "0e1",
            "1.0e-3",
            "0.0",
            "-0.0",
            "1E22",
            "123456789012345678",
            "1234567890123456789",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "123456789012345678901234567890",
            "0.1234567",
            "100000000000000000000.5",
            // i
            "1e400",
            "-1e400",
            "1e-400",
            "123123e100000",
            // n
            "01",
            "-01",
            "00",
            "+1",
            "1.",
            "-1.",
            ".5",
            "-.5",
            "-",
            "--1",
            "1e",
            "1e+",
            "1E-",
            "1eE2",
            "1e1.5",
            "0.e1",
            "2.e3",
            "0x1",
            "0b1",
            "1_000",
            "1 2",
            "1a",
            "1,5",
            "NaN",
            "-NaN",
            "Infinity",
            "-Infinity",
            "nan",
            "\uFF11",
            "\u0661",
            "1\u0000",
            "0e",
            "-foo",
            "1-2",
            "0.3e",
            "0.3e+",
            "9.e+",
            "++1",
            "-1x",
            "1.2a-3",
            "1ea",
            "0E+");

    private static final List<String> STRINGS = List.of(
            // y
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"\\u0041\"",
            "\"\\\"\"",
            "\"\\\\\"",
            "\"\\/\"",
            "\"\\b\\f\\n\\r\\t\"",
            "\"\\uD83D\\uDE00\"",
            "\"\u00E9\"",
            "\"\uD83D\uDE00\"",
            "\"\\u0000\"",
            "\"\u007F\"",
            "\"\u2028\u2029\"",
            "\"\uFEFF\"",
            "\"\uFFFF\"",
            "\"a/b*c\"",
            "\"\\u00e9\"",
            "\"\\uFFFE\"",
            // i
            "\"\\uD800\"",
            "\"\\uDC00\"",
            "\"\\uDC00\\uD800\"",
            "\"\\uD800\\n\"",
            "\"\\uD800abc\"",
            "\"\u00C3(\"",
            "\"\u00C0\u00AF\"",
            "\"\u00ED\u00A0\u0080\"",
            "\"\u00F4\u0090\u0080\u0080\"",
            "\"\u00E9\u0080\"",
            "\"\u0080\"",
            "\"\u00FF\"",
            "\"\u00F8\u0088\u0080\u0080\u0080\"",
            "\"\u00E0\u0080\u00AF\"",
            "\"\u00C2\"",
            // n
            "\"\n\"",
            "\"\t\"",
            "\"\u0000\"",
            "\"\u001F\"",
            "\"\\x41\"",
            "\"\\u12\"",
            "\"\\u123g\"",
            "\"\\U0041\"",
            "\"\\",
            "\"",
            "\"a",
            "'a'",
            "a",
            "\"\\\u00E9\"",
            "\"\\\u0000\"",
            "\"a\"\"b\"",
            "\"a\"b",
            "\"\\uD800\\u\"",
            "\"\\u00A\"",
            "\"\\ \"",
            "\u201Ca\u201D");

    private static final List<String> STRUCTURES = List.of(
            // y
            "[]",
            "[ ]",
            "[\"a\"]",
            "[null]",
            "[\"a\",\"b\"]",
            " [\"a\" , null]\t",
            "{}",
            "{ }",
            "true",
            "false",
            "null",
            " true ",
            "[[]]",
            "[{}]",
            "{\"mode\":\"VIRTUAL\"}",
            "[{\"mode\":\"VIRTUAL\"},null]",
            "{\"a\":{\"b\":[1]}}",
            "{\"\":1}",
            "{\"\\u0061\":1}",
            "{\"a\":1,\"a\":2}",
            "{\"name\":\"a\",\"name\":\"a\"}",
            // n
            "[",
            "]",
            "[\"a\"",
            "[\"a\",",
            "[\"a\",]",
            "[,\"a\"]",
            "[\"a\" \"b\"]",
            "[\"a\":1]",
            "[1,,2]",
            "[}",
            "{]",
            "{",
            "}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\" 1}",
            "{\"a\":1,}",
            "{,}",
            "{\"a\":1 \"b\":2}",
            "{a:1}",
            "{'a':1}",
            "{1:1}",
            "{\"a\"::1}",
            "{\"a\",1}",
            "{\"a\":1}}",
            "[\"a\"]]",
            "TRUE",
            "True",
            "tru",
            "truee",
            "nul",
            "nulll",
            "fals",
            "falsee",
            "NULL",
            "undefined",
            "",
            " ",
            "\u00A0true",
            "\ftrue",
            "\u000Btrue",
            "tr\u0000ue",
            "/**/true",
            "true//",
            "true/**/",
            "#",
            "\uFEFFtrue",
            "<a>",
            "[1]x",
            "[\u0000]",
            "*",
            "@",
            "[\"a\"\n",
            "\u2060true",
            "{\"a\":/**/1}",
            "{\"a\":true}#");

    private JsonKinds() {}

    /** {@return records that have each kind in the place of each type of member, and as the whole record} */
    static List<byte[]> records() {
        var records = new ArrayList<byte[]>();
        for (List<String> kinds : List.of(NUMBERS, STRINGS, STRUCTURES)) {
            kinds.forEach(kind -> add(kind, records));
        }
        IntStream.of(1, 30, 31, 32, 33, 34, 500, 5_000)
                .forEach(depth -> add("[".repeat(depth) + "]".repeat(depth), records));
        IntStream.of(31, 32, 33).forEach(depth -> add("{\"a\":".repeat(depth) + "1" + "}".repeat(depth), records));
        return records;
    }

    private static void add(String kind, List<byte[]> records) {
        for (String place : List.of(
                "%s",
                "{\"id\":%s}",
                "{\"consent\":%s,\"id\":\"a\"}",
                "{\"msme\":{\"employees\":%s}}",
                "{\"msme\":{\"channels\":%s},\"id\":\"a\"}",
                "{\"readiness\":{\"rating\":%s,\"trainings\":%s}}",
                "{\"msme\":%s}",
                "{\"other\":%s,\"id\":\"a\"}",
                "{%s:1}",
                "{\"id\":\"a\"}%s")) {
            String record = place.replace("%s", kind);
            records.add(record.getBytes(StandardCharsets.UTF_8));
            // each character as one byte, which is not always UTF-8
            records.add(record.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
