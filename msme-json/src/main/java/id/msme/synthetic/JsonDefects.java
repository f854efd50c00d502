package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.text.RecordLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lines that are no JSON, or more than the contract knows. */
final class JsonDefects {

    // overlong, never a byte of UTF-8, a surrogate, above the last code point
    private static final List<byte[]> NO_UTF8 =
            List.of(bytes(0xC0, 0x80), bytes(0xFF), bytes(0xED, 0xA0, 0x80), bytes(0xF4, 0x90, 0x80, 0x80));

    private static final List<Defect.Change> SYNTAX = List.of(
            (draft, draws) -> draft.damage(line -> Arrays.copyOf(line, (int) draws.between(1, line.length - 1))),
            (draft, draws) -> draft.damage(line -> with(line, line.length, bytes('}'))),
            (draft, draws) -> draft.damage(line -> with(line, line.length - 1, bytes(','))),
            (draft, draws) -> draft.damage(line -> with(with(line, 0, bytes('[')), line.length + 1, bytes(']'))),
            // behind the quote that opens the first text
            (draft, draws) -> draft.damage(line -> with(line, text(line, ":\"") + 2, draws.pick(NO_UTF8))),
            (draft, draws) -> draft.stateJson(Member.NAME, "\"Batik \\ud83d Contoh\""),
            (draft, draws) -> draft.stateJson(Member.NAME, "\"Batik\tContoh\""),
            (draft, draws) -> draft.stateJson(Member.NAME, "'Batik Contoh'"),
            (draft, draws) ->
                    draft.stateJson(Member.ANNUAL_SALES, draws.pick("NaN", "0250000000", "+1", "250.000.000")),
            (draft, draws) -> draft.add(
                    Member.MSME, "\"note\":" + "[".repeat(RecordLimits.MAX_DEPTH) + "]".repeat(RecordLimits.MAX_DEPTH)),
            (draft, draws) -> draft.add(Member.MSME, "\"note\":" + "9".repeat(RecordLimits.MAX_NUMBER_LENGTH + 1)),
            (draft, draws) ->
                    draft.add(Member.MSME, "\"note\":\"" + "x".repeat(RecordLimits.MAX_TEXT_LENGTH + 1) + '"'));

    private static final int LONG_LINE_IN = 40;

    private JsonDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.alone(FindingCode.JSON_SYNTAX, JsonDefects::breakSyntax),
                Defect.alone(FindingCode.JSON_DUPLICATE_MEMBER, JsonDefects::nameTwice),
                Defect.in(Member.MSME, FindingCode.JSON_UNKNOWN_MEMBER, JsonDefects::addUnknown));
    }

    private static void breakSyntax(Draft draft, Draws draws) {
        draft.expectOnly(FindingCode.JSON_SYNTAX);
        if (draws.chance(1, LONG_LINE_IN)) {
            draft.damage(JsonDefects::pad);
        } else {
            draws.pick(SYNTAX).make(draft, draws);
        }
    }

    private static void nameTwice(Draft draft, Draws draws) {
        draft.expectOnly(FindingCode.JSON_DUPLICATE_MEMBER);
        switch (draws.below(4)) {
            case 0 -> draft.add(Member.RECORD, "\"program\":\"kki\"");
            case 1 -> draft.add(Member.RECORD, "\"\\u0069d\":\"SYN-2\"");
            case 2 -> draft.add(Member.MSME, "\"name\":null");
            default -> draft.add(Member.RECORD, "\"note\":{\"a\":1,\"a\":1}");
        }
    }

    private static void addUnknown(Draft draft, Draws draws) {
        Member object = draws.pick(List.of(Member.RECORD, Member.MSME, Member.OWNER, Member.READINESS));
        draft.add(
                object,
                draws.pick("\"note\":\"contoh\"", "\"Kbli\":\"14111\",\"rt\":null", "\"extra\":{\"a\":[1,2.5e3]}"));
    }

    /** Blanks before the last brace until the line is one byte too long. */
    private static byte[] pad(byte[] line) {
        byte[] blanks = new byte[RecordLimits.MAX_BYTES + 1 - line.length];
        Arrays.fill(blanks, (byte) ' ');
        return with(line, line.length - 1, blanks);
    }

    private static byte[] with(byte[] line, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(line, at, longer, at + more.length, line.length - at);
        System.arraycopy(more, 0, longer, at, more.length);
        return longer;
    }

    private static int text(byte[] line, String text) {
        return new String(line, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
