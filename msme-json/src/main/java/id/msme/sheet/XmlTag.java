package id.msme.sheet;

import java.nio.charset.StandardCharsets;

/** The bytes of one tag of a part of a workbook, without its brackets; it is used again and again. */
final class XmlTag {

    /** A tag that is longer is none of those that matter. */
    private static final int MAX_LENGTH = 1 << 13;

    /** What stands around the letter of a type: a space, the name, the sign and the quotation marks. */
    private static final int LETTER = 4;

    private final byte[] bytes = new byte[MAX_LENGTH];
    private int length;

    /** Where its name ends, once that was asked for. */
    private int nameEnd;

    void clear() {
        length = 0;
        nameEnd = 0;
    }

    /** Adds bytes, and answers whether there was room. */
    boolean add(byte[] from, int start, int end) {
        int count = end - start;
        if (count > MAX_LENGTH - length) {
            return false;
        }
        System.arraycopy(from, start, bytes, length, count);
        length += count;
        return true;
    }

    /** Whether it opens an element of a local name. */
    boolean isNamed(String name) {
        int start = nameEnd() - name.length();
        if (start < 0 || (start > 0 && bytes[start - 1] != ':')) {
            return false;
        }
        int same = 0;
        while (same < name.length() && bytes[start + same] == name.charAt(same)) {
            same++;
        }
        return same == name.length();
    }

    private int nameEnd() {
        while (nameEnd < length && bytes[nameEnd] != '/' && !isSpace(bytes[nameEnd])) {
            nameEnd++;
        }
        return nameEnd;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }

    /** Whether it ends an element. */
    boolean isEnd() {
        return length > 0 && bytes[0] == '/';
    }

    /** Whether it opens an element that has no content. */
    boolean isEmpty() {
        return length > 0 && bytes[length - 1] == '/';
    }

    /** The value of its attribute {@code t} if that is one letter, else zero. */
    byte type() {
        int at = typeAt();
        return at < 0 ? 0 : bytes[at];
    }

    private int typeAt() {
        for (int i = nameEnd(); i + LETTER + 1 < length; i++) {
            byte quote = bytes[i + LETTER - 1];
            boolean isQuoted = (quote == '"' || quote == '\'') && bytes[i + LETTER + 1] == quote;
            if (isQuoted && isSpace(bytes[i]) && bytes[i + 1] == 't' && bytes[i + 2] == '=') {
                return i + LETTER;
            }
        }
        return -1;
    }

    /** Changes the attribute {@code t}, which is one letter. */
    void setType(char letter) {
        bytes[typeAt()] = (byte) letter;
    }

    /** The tag as text, a character for each byte. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
