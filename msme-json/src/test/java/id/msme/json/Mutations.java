package id.msme.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Records changed in a few places: bytes, tokens and whole members, so that most are still near to a record. */
final class Mutations {

    private static final int MAX_CHANGES = 3;

    /** What is put somewhere or in the place of something. */
    private static final List<byte[]> PIECES = pieces();

    private final SplittableRandom random;
    private final List<byte[]> originals;

    Mutations(long seed, List<byte[]> originals) {
        this.random = new SplittableRandom(seed);
        this.originals = originals;
    }

    private static List<byte[]> pieces() {
        var pieces = new ArrayList<byte[]>();
        for (String text : List.of(
                "null",
                "true",
                "false",
                "nul",
                "\"\"",
                "\"x\"",
                "\"\\n\"",
                "\"\\ud800\"",
                "\\u0041",
                "\\u0022",
                "\\\"",
                "\\\":1,\\\"",
                "\\ud83d\\ude00",
                "é",
                "\"Ænima\"",
                "\uD83D\uDE00",
                "0",
                "-0",
                "-1",
                "00",
                "1.5",
                "1.",
                ".5",
                "1e3",
                "1.0E-2",
                "123456789012345678",
                "1234567890123456789",
                "-9223372036854775809",
                "3.1234567",
                "9".repeat(64),
                "9".repeat(65),
                "0." + "3".repeat(62),
                "0." + "3".repeat(63),
                "[",
                "]",
                "{",
                "}",
                "[]",
                "{}",
                "[null]",
                "[[1]]",
                ",",
                ":",
                "\"",
                "\\",
                " ",
                "\t",
                "\n",
                "\r",
                "/**/",
                "NaN",
                "\"id\":\"B\",",
                "\"id\"",
                "\"msme\":{},",
                "\"msme\":",
                "\"zz\":1,",
                "\"zz\":{\"a\":1,\"a\":2},",
                "\"name\":",
                "\"nam\"",
                "\"channels\":[\"shopee\",null,3],",
                "\"trainings\":[{\"activity\":\"a\",\"mode\":1},null,\"t\"],",
                "\"readiness\":{\"rating\":4.5},",
                "\"x".repeat(30),
                "a".repeat(4_096),
                "\"" + "é".repeat(2_049) + "\"")) {
            pieces.add(text.getBytes(StandardCharsets.UTF_8));
        }
        for (int single : new int[] {0, 0x1F, 0x7F, 0x80, 0xBF, 0xC0, 0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0xFF}) {
            pieces.add(new byte[] {(byte) single});
        }
        return pieces;
    }

    byte[] next() {
        byte[] record = originals.get(random.nextInt(originals.size()));
        int changes = random.nextInt(MAX_CHANGES + 1);
        for (int i = 0; i < changes; i++) {
            record = changed(record);
        }
        return record;
    }

    private byte[] changed(byte[] record) {
        int at = random.nextInt(record.length + 1);
        int end = Math.min(record.length, at + random.nextInt(1, 12));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(record, at, Math.min(record.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(record, at, end, new byte[0]);
            case 2 -> spliced(record, at, record.length, new byte[0]);
            case 3 -> spliced(record, at, at, piece());
            case 4 -> value(record, at);
            default -> spliced(record, at, at, Arrays.copyOfRange(record, at, end));
        };
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** Puts another value in the place of the one after the next colon. */
    private byte[] value(byte[] record, int from) {
        int colon = from;
        while (colon < record.length && record[colon] != ':') {
            colon++;
        }
        int end = colon + 1;
        while (end < record.length && record[end] != ',' && record[end] != '}') {
            end++;
        }
        return colon >= record.length ? record : spliced(record, colon + 1, Math.min(end, record.length), piece());
    }

    private static byte[] spliced(byte[] record, int from, int to, byte[] piece) {
        byte[] changed = new byte[from + piece.length + record.length - to];
        System.arraycopy(record, 0, changed, 0, from);
        System.arraycopy(piece, 0, changed, from, piece.length);
        System.arraycopy(record, to, changed, from + piece.length, record.length - to);
        return changed;
    }
}
