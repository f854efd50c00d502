package id.msme.examples.bench;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** The kinds of records that cost the reader much, or would if it were careless, beside ordinary ones. */
public enum HostileInput {
    ORDINARY("ordinary records", Records::example),
    LONG_NAME("one unknown name of 4,088 characters, new in each record", i -> named(i, 4_088)),
    NAME_TOO_LONG("one name of 65,000 characters, refused", i -> named(i, 65_000)),
    FORTY_NAMES("forty unknown short names, new in each record", i -> names(40, 1_000_000 + 40 * i)),
    SEVENTY_NAMES("seventy unknown short names, the same in each record", i -> names(70, 1_000)),
    FIVE_THOUSAND_NAMES("five thousand unknown short names, the same in each record", i -> names(5_000, 100_000)),
    ESCAPED_ID("an id of escapes", i -> "{\"id\":\"" + "\\u0041".repeat(64) + "\",\"x\":\"" + "y".repeat(190) + "\"}"),
    ESCAPED_NAME(
            "the name of an MSME of 144 escapes", i -> "{\"msme\":{\"name\":\"" + "\\u0041\\n".repeat(72) + "\"}}"),
    ESCAPED_TEXT("an unknown text of escapes", i -> "{\"x\":\"" + "\\u0041\\n".repeat(72) + "\"}"),
    ESCAPED_KEY(
            "an unknown name of escapes, new in each record",
            i -> "{\"" + "\\u0041".repeat(95) + (100_000 + i) + "\":1}"),
    HALF_CHARACTER("ordinary records with half a surrogate pair", i -> with(i, "\"x\":\"\\ud800\"")),
    LONG_NUMBERS("numbers of 60 digits in arrays", i -> "{\"x\":[" + ("1".repeat(60) + ",").repeat(8) + "1]}"),
    DEEP_ARRAYS("nine arrays of 32 levels", i -> "{\"x\":[" + (arrays(30) + ",").repeat(9) + "1]}"),
    NAME_TWICE("records with a name twice", i -> Records.example(i).replace("\"consent\"", "\"id\":\"A\",\"consent\"")),
    SHORT("short records with one text", i -> "{\"x\":\"" + "t".repeat(60) + "\"}"),
    SHORT_AND_DEEP("short records of 32 levels, unknown", i -> "{\"x\":" + arrays(31) + "}"),
    SHORT_AND_DEEP_ID("… where a text belongs", i -> "{\"id\":" + arrays(31) + "}"),
    SHORT_AND_TOO_DEEP("short records of 34 levels, refused", i -> "{\"x\":" + arrays(33) + "}"),
    EMPTY_OBJECTS("short records of empty objects", i -> "{\"x\":[" + "{},".repeat(24) + "{}]}"),
    TRAININGS(
            "48 trainings of an unknown mode, each with its findings",
            i -> "{\"readiness\":{\"trainings\":[" + "{\"mode\":\"x\"},".repeat(47) + "{\"mode\":\"x\"}]}}"),
    WRONG_BRACKET("ordinary records, refused at their end for a wrong bracket", i -> open(i) + "]"),
    SHORT_WITH_WRONG_BRACKET("short records, refused for a wrong bracket", i -> "{\"x\":\"" + "t".repeat(60) + "\"]"),
    SHORT_WITHOUT_END(
            "short records, refused since they end early",
            i -> "{\"id\":\"SHP-" + (100_000 + i) + "\",\"consent\":tru");

    /** How much of a kind is measured; nearly, since no record is cut. */
    static final int BYTES = HostileBenchmark.KIB << 10;

    private final String words;
    private final IntFunction<String> record;

    HostileInput(String words, IntFunction<String> record) {
        this.words = words;
        this.record = record;
    }

    /** {@return what the page calls it} */
    String words() {
        return words;
    }

    /** {@return the length of a record; all of a kind have the same} */
    int length() {
        return bytes(0).length;
    }

    /** {@return as many records as come nearest to {@link #BYTES}} */
    byte[][] records() {
        byte[][] records = new byte[Math.round((float) BYTES / length())][];
        for (int i = 0; i < records.length; i++) {
            records[i] = bytes(i);
        }
        return records;
    }

    private byte[] bytes(int i) {
        return record.apply(i).getBytes(StandardCharsets.UTF_8);
    }

    private static String named(int i, int length) {
        return "{\"" + (10_000_000 + i) + "n".repeat(length - 8) + "\":1}";
    }

    private static String names(int count, int first) {
        var text = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? ",\"" : "\"")
                    .append(Integer.toString(first + i, Character.MAX_RADIX))
                    .append("\":1");
        }
        return text.append('}').toString();
    }

    private static String arrays(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    /** An ordinary record without its last brace. */
    private static String open(int i) {
        String ordinary = Records.example(i);
        return ordinary.substring(0, ordinary.length() - 1);
    }

    private static String with(int i, String member) {
        return open(i) + "," + member + "}";
    }
}
