package id.msme.json.schema;

import id.msme.form.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Enrolments with any member in any state, from a seed. Numbers are written as a schema can judge them: no exponents,
 * no more than six places, and no integer with a fraction of zero.
 */
final class Documents {

    private static final List<String> TEXTS = List.of(
            "A-1",
            "go-online",
            "shopee",
            "2019-05-20",
            "Batik Contoh",
            "1234567890123",
            "12.345.678.2-123.000",
            "3171991708450001",
            "14111",
            "34.71",
            "+62 812-3456-7890",
            "(021) 555 1234",
            "MICRO",
            "LARGE",
            "VIRTUAL",
            "MIXED",
            "msme-enrolment/1",
            "PT6H",
            "P2DT3H4M5S",
            "-PT0S",
            "-P1D",
            "PT",
            "P",
            "P1DT",
            "PT0000000000S",
            "1900-01-01",
            "1899-12-31",
            "9999-12-31",
            "2000-02-29",
            "1900-02-29",
            "2023-02-29",
            "2024-02-29",
            "2024-04-31",
            "2024-13-01",
            "2024-00-10",
            "2024-1-01",
            "20240101",
            "",
            " ",
            "\u00a0",
            "\u2003\u3000",
            "a b",
            "\u2028",
            "\u0085",
            "\ud83e\uddf5",
            "Usaha\tBaru",
            "0000000000000000",
            "317199170845 0000",
            "31.71-99 1708450001",
            "1234567890123456789012",
            "123456789012345",
            "0812345678",
            "620812345678",
            "+620 21 5551234",
            "+62",
            "08(12)34567890",
            "3471",
            "34.7",
            "٣٤.٧١",
            "micro",
            "PT6H ",
            "\u212a",
            "x\n");

    private static final String ALPHABET = "0123456789 .-+()PTDHMSaZ_:/";

    private static final String[] INTEGERS = {
        "0",
        "1",
        "-1",
        "5",
        "1200",
        "1201",
        "1000000000",
        "1000000001",
        "1000000000000000",
        "1000000000000001",
        "99999999999999999999",
        "-99999999999999999999",
        "250000000"
    };

    private static final String[] DECIMALS = {
        "0.5", "1.5", "3.4", "4.999999", "5.000001", "0.999999", "-0.000001", "0.1", "1200.5", "1000000000.5"
    };

    private final Random random;

    Documents(long seed) {
        random = new Random(seed);
    }

    /** A document with nothing wrong, with one member in a hundred that may be anything, with a few, or with many. */
    String next() {
        return object(Member.RECORD, new int[] {0, 1, 4, 40}[random.nextInt(4)]);
    }

    private String object(Member object, int wrong) {
        var members = new ArrayList<String>();
        for (Member member : object.members()) {
            boolean isLeftOut = member.isRequired() ? random.nextInt(100) < wrong / 2 : random.nextInt(100) < 45;
            if (!isLeftOut) {
                members.add("\"" + member.jsonName() + "\":" + value(member, wrong));
            }
        }
        if (random.nextInt(10) == 0) {
            members.add("\"other\":[1,{}]");
        }
        return "{" + String.join(",", members) + "}";
    }

    private String value(Member member, int wrong) {
        if (random.nextInt(100) < wrong) {
            return anything();
        }
        return switch (member.type()) {
            case OBJECT -> object(member, wrong);
            case ARRAY -> array(member, wrong);
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case INTEGER -> INTEGERS[random.nextInt(random.nextInt(100) < wrong ? INTEGERS.length : 2)];
            case DECIMAL ->
                random.nextInt(100) < wrong
                        ? DECIMALS[random.nextInt(DECIMALS.length)]
                        : member.pointer().contains("Literacy") ? "3.4" : "0.5";
            case STRING -> quoted(text(member, wrong));
        };
    }

    private String array(Member array, int wrong) {
        int size = random.nextInt(12) == 0 ? array.mostElements() + random.nextInt(3) - 1 : random.nextInt(4);
        Member element = array.members().get(0);
        // of an array that is too long the elements are not looked at
        int wrongElements = size > array.mostElements() ? 0 : wrong;
        return IntStream.range(0, size)
                .mapToObj(i -> size > array.mostElements() ? "null" : value(element, wrongElements))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String anything() {
        return switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> INTEGERS[random.nextInt(INTEGERS.length)];
            case 3 -> DECIMALS[random.nextInt(DECIMALS.length)];
            case 4 -> "{}";
            case 5 -> "[]";
            case 6 -> "[1,null,\"x\",{\"mode\":1,\"finishedOn\":\"2019\"}]";
            default -> quoted(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private String text(Member member, int wrong) {
        String right =
                switch (member) {
                    case ID -> "A-1";
                    case SUBMITTED_ON, ESTABLISHED_ON, LAST_ONLINE_ACTIVITY_ON, TRAINING_FINISHED_ON -> "2019-05-20";
                    case NIB -> "1234567890123";
                    case NPWP -> "12.345.678.2-123.000";
                    case NIK -> "3171991708450001";
                    case KBLI -> "14111";
                    case REGION -> "34.71";
                    case DECLARED_SCALE -> "SMALL";
                    case PHONE -> "+6281234567890";
                    case RESPONSE_TIME -> "P1DT6H30M";
                    case FORMAT -> "msme-enrolment/1";
                    case TRAINING_MODE -> "IN_PERSON";
                    default -> "word-1";
                };
        return switch (random.nextInt(100) < wrong ? random.nextInt(6) : 11) {
            case 0 -> TEXTS.get(random.nextInt(TEXTS.size()));
            case 1, 2 -> mutated(right);
            case 3 -> mutated(mutated(right));
            case 4 ->
                random.nextInt(6) == 0
                        ? right.repeat(1 + random.nextInt(220 / Math.max(1, right.length())))
                        : random.ints(random.nextInt(30), 0, ALPHABET.length())
                                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                                .collect(Collectors.joining());
            default -> right;
        };
    }

    private String mutated(String text) {
        int at = random.nextInt(text.length() + 1);
        String one = String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + one + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            default -> text.substring(0, at) + one + text.substring(Math.min(text.length(), at + 1));
        };
    }

    static String quoted(String text) {
        return text.chars()
                .mapToObj(c ->
                        c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
