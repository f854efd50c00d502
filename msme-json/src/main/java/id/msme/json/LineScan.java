package id.msme.json;

import id.msme.text.EightBytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A look over the bytes of a record before they are parsed, for what the parser would let through: overlong and
 * out-of-range UTF-8.
 */
final class LineScan {

    private static final long BACKSLASHES = EightBytes.all('\\');
    private static final int DECODED = 4_096;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(DECODED);

    private boolean hasEscape;
    private int badByte;

    /** Scans a record and answers whether it is UTF-8. */
    boolean isUtf8(byte[] bytes, int offset, int length) {
        long high = 0;
        long escape = 0;
        int at = offset;
        int end = offset + length;
        // four words at a time: the loop is on the way of every record
        for (; at + 4 * Long.BYTES <= end; at += 4 * Long.BYTES) {
            long a = EightBytes.at(bytes, at);
            long b = EightBytes.at(bytes, at + Long.BYTES);
            long c = EightBytes.at(bytes, at + 2 * Long.BYTES);
            long d = EightBytes.at(bytes, at + 3 * Long.BYTES);
            high |= (a | b) | (c | d);
            escape |= (backslashes(a) | backslashes(b)) | (backslashes(c) | backslashes(d));
        }
        for (; at < end; at++) {
            high |= bytes[at];
            escape |= bytes[at] == '\\' ? EightBytes.HIGHS : 0;
        }
        hasEscape = (escape & EightBytes.HIGHS) != 0;
        return (high & EightBytes.HIGHS) == 0 || decodes(bytes, offset, length);
    }

    /** A high bit in each byte that is a backslash, and in some beyond ASCII; never none where one is. */
    private static long backslashes(long word) {
        return (word ^ BACKSLASHES) - EightBytes.LOWS;
    }

    private boolean decodes(byte[] bytes, int offset, int length) {
        ByteBuffer input = ByteBuffer.wrap(bytes, offset, length);
        decoder.reset();
        while (true) {
            decoded.clear();
            var result = decoder.decode(input, decoded, true);
            if (result.isError()) {
                badByte = input.position() - offset;
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    /** How many bytes of the last record, which is not UTF-8, stand before the first bad one. */
    int badByte() {
        return badByte;
    }

    /**
     * Whether the last record may have had a backslash, so that a text may hold an escaped half of a surrogate pair.
     */
    boolean hasEscape() {
        return hasEscape;
    }
}
