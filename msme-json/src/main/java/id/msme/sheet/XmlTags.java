package id.msme.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the bytes of parts of a workbook apart into their tags and what stands between these. */
abstract class XmlTags extends OutputStream {

    private enum Within {
        TEXT,
        TAG,
        LONG_TAG
    }

    private final XmlTag tag = new XmlTag();
    private Within within = Within.TEXT;

    /** Takes a tag. */
    abstract void tag(XmlTag whole) throws IOException;

    /** Takes the start of a tag that is too long to be looked at. */
    abstract void longTag(XmlTag start) throws IOException;

    /** Takes bytes that are in no tag, or in the rest of a long one. */
    abstract void other(byte[] bytes, int start, int end) throws IOException;

    /** Starts another part. */
    void start() {
        within = Within.TEXT;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int end = offset + count;
        int at = offset;
        while (at < end) {
            at = switch (within) {
                case TEXT -> takeText(bytes, at, end);
                case TAG -> takeTag(bytes, at, end);
                case LONG_TAG -> takeLongTag(bytes, at, end);
            };
        }
    }

    private int takeText(byte[] bytes, int start, int end) throws IOException {
        int to = find('<', bytes, start, end);
        other(bytes, start, to);
        if (to < end) {
            tag.clear();
            within = Within.TAG;
        }
        return to + 1;
    }

    private int takeTag(byte[] bytes, int start, int end) throws IOException {
        int to = find('>', bytes, start, end);
        if (!tag.add(bytes, start, to)) {
            longTag(tag);
            within = Within.LONG_TAG;
            return start;
        }
        if (to < end) {
            within = Within.TEXT;
            tag(tag);
        }
        return to + 1;
    }

    private int takeLongTag(byte[] bytes, int start, int end) throws IOException {
        int to = Math.min(end, find('>', bytes, start, end) + 1);
        other(bytes, start, to);
        within = bytes[to - 1] == '>' ? Within.TEXT : within;
        return to;
    }

    private static int find(char wanted, byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }
}
