package id.msme.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Records that are broken in some way and full of made-up personal data that nobody may see again. */
final class BrokenRequests {

    /** What stands in each record; long enough that no mask shows it; in lower case. */
    static final List<String> MARKERS = List.of("markasari", "98765432");

    private static final String RECORD = "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2019-05-20\",\"consent\":true,\"msme\":{\"name\":\"Warung Markasari\","
            + "\"nib\":\"9876543210987\",\"npwp\":\"987654321098765\",\"kbli\":\"14111\",\"region\":\"34.71\","
            + "\"phone\":\"+6298765432109\",\"annualSales\":987654321098,\"assets\":98765432109,"
            + "\"owner\":{\"nik\":\"9876543210987654\",\"name\":\"Zainal Markasari\"}}}";

    /** Values as a careless form or an attacker writes them. */
    private static final List<String> VALUES = List.of(
            "\"Zainal Markasari\"",
            "\"9876543210987654\"",
            "9876543210987654",
            "98765432.5",
            "-9876543210",
            "9.8765432e30",
            "{\"Zainal Markasari\":\"9876543210987654\"}",
            "[\"Zainal Markasari\",9876543210987654]",
            "\"Zainal Markasari\\u0000\"",
            "\"\\ud800 Markasari\"",
            "null",
            "\"Markasari, 9876543210987654, +6298765432109\"");

    private static final List<String> PIECES =
            List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\u0000", "\ufeff");

    /** Within a name of a member or the id of a record they would make one that may be shown. */
    private static final List<String> PERSONAL_PIECES = List.of("Markasari", "98765432109", "\"Markasari\":1,");

    private static final String BEFORE_PERSONAL_PIECES = "{}[]:,";

    private static final List<String> MEMBERS = List.of(
            "program",
            "partner",
            "submittedOn",
            "consent",
            "name",
            "nib",
            "npwp",
            "kbli",
            "region",
            "phone",
            "annualSales",
            "nik");

    private final Random random;

    BrokenRequests(long seed) {
        random = new Random(seed);
    }

    /** The next record, the same for the same seed. */
    byte[] next() {
        String record = RECORD;
        for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
            record = broken(record);
        }
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** Answers to requests with personal data where this service expects none: path, query, method and headers. */
    static Stream<HttpResponse<String>> aroundARecord(Service service) {
        String name = "Zainal-Markasari-9876543210987654";
        byte[] record = RECORD.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                service.get("/" + name),
                service.get("/owners/Zainal%20Markasari?nik=" + name),
                service.get("/schemas/" + name),
                service.get("/enrolments;owner=" + name),
                service.get("/enrolments/" + name + "/"),
                service.get("/error?message=" + name),
                service.get("/%2F" + name),
                service.send(name, "/enrolments"),
                service.post("/" + name, Service.JSON, record),
                service.post("/enrolments?id=" + name, "application/" + name, record),
                service.post("/enrolments", Service.JSON + ";charset=" + name, record),
                service.post("/enrolments", Service.JSON, record, "Accept", "application/" + name),
                service.post("/enrolments", Service.JSON, record, "Accept-Language", name),
                service.post("/runs", Service.LINES, record, "Content-Encoding", name),
                service.post("/runs", Service.LINES, record, "Cookie", name + "=" + name, "X-Owner", name),
                service.post("/runs", Service.LINES, record, "Range", name, "If-Match", name, "Origin", name));
    }

    private String broken(String record) {
        int at = random.nextInt(record.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> record.substring(0, at);
            case 1 -> record.substring(0, at) + one(PIECES) + record.substring(at);
            case 2 -> withPersonalPiece(record, at);
            case 3 -> record.replace("\"" + one(MEMBERS) + "\":", "\"Markasari98765432\":");
            default -> withValue(record, one(MEMBERS), one(VALUES));
        };
    }

    private String withPersonalPiece(String record, int from) {
        int at = from;
        while (at > 0 && BEFORE_PERSONAL_PIECES.indexOf(record.charAt(at - 1)) < 0) {
            at--;
        }
        return record.substring(0, at) + one(PERSONAL_PIECES) + record.substring(at);
    }

    private static String withValue(String record, String member, String value) {
        int start = record.indexOf("\"" + member + "\":");
        int end = start < 0 ? -1 : record.indexOf(',', start);
        return end < 0
                ? record + value
                : record.substring(0, start) + "\"" + member + "\":" + value + record.substring(end);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
