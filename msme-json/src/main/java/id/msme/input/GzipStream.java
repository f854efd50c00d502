package id.msme.input;

import id.msme.sheet.ArrayReadStream;
import id.msme.sheet.Inflation;
import id.msme.text.Counted;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Inflates gzip (RFC 1952), member after member to the end of the stream. It is stricter than the one of the JDK, which
 * takes damage after the first member for the end: anything but zeros after a member must be another one.
 */
public final class GzipStream extends ArrayReadStream {

    private static final int BUFFER = 1 << 16;
    private static final int DEFLATED = 8;
    private static final int HAS_HEADER_CRC = 1 << 1;
    private static final int HAS_EXTRA = 1 << 2;
    private static final int HAS_NAME = 1 << 3;
    private static final int HAS_COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;
    private static final int FIXED_HEADER_REST = 6;

    private final InputStream in;
    private final int maxInflation;
    private final long inflatedFreely;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long bufferStart;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean isInMember;
    private int members;
    private long inflated;

    /**
     * Inflates a stream.
     *
     * @param in the stream
     * @param maxInflation how many times its size it may inflate to, beyond the first 2 GiB
     */
    public GzipStream(InputStream in, int maxInflation) {
        this(in, maxInflation, Inflation.FREE);
    }

    GzipStream(InputStream in, int maxInflation, long inflatedFreely) {
        this.in = in;
        this.maxInflation = maxInflation;
        this.inflatedFreely = inflatedFreely;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (isInMember || startMember()) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                inflated += count;
                checkInflation();
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else {
                giveInput();
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws ZipException {
        try {
            int count = inflater.inflate(bytes, offset, length);
            if (count == 0 && inflater.needsDictionary()) {
                throw damage();
            }
            return count;
        } catch (DataFormatException e) {
            ZipException damage = damage();
            damage.initCause(e);
            throw damage;
        }
    }

    private void giveInput() throws IOException {
        if (next == end && !fill()) {
            throw cutShort();
        }
        inflater.setInput(buffer, next, end - next);
        next = end;
    }

    private boolean startMember() throws IOException {
        int first = members > 0 ? readAfterZeros() : readOptional();
        if (first < 0 && members > 0) {
            return false;
        }
        if (first < 0) {
            throw cutShort();
        }
        readHeader(first);
        members++;
        inflater.reset();
        checksum.reset();
        isInMember = true;
        return true;
    }

    /** Zeros fill the last block of some media. */
    private int readAfterZeros() throws IOException {
        int b = readOptional();
        while (b == 0) {
            b = readOptional();
        }
        return b;
    }

    private void readHeader(int first) throws IOException {
        if (first != 0x1F || readByte() != 0x8B) {
            throw members == 0 ? new ZipException("it is no gzip file, as its name says") : damage();
        }
        int method = readByte();
        int flags = readByte();
        if (method != DEFLATED || (flags & RESERVED) != 0) {
            throw damage();
        }
        pass(FIXED_HEADER_REST);
        if ((flags & HAS_EXTRA) != 0) {
            pass(readByte() | readByte() << Byte.SIZE);
        }
        if ((flags & HAS_NAME) != 0) {
            passText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            passText();
        }
        if ((flags & HAS_HEADER_CRC) != 0) {
            pass(Short.BYTES);
        }
    }

    private void pass(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            readByte();
        }
    }

    private void passText() throws IOException {
        while (readByte() != 0) {
            // goes on to the zero at its end
        }
    }

    private void endMember() throws IOException {
        next = end - inflater.getRemaining();
        isInMember = false;
        long wantedChecksum = readInt();
        long wantedLength = readInt();
        if (wantedChecksum != checksum.getValue() || wantedLength != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damage();
        }
    }

    private long readInt() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (long) readByte() << shift;
        }
        return value;
    }

    private int readByte() throws IOException {
        int b = readOptional();
        if (b < 0) {
            throw cutShort();
        }
        return b;
    }

    private int readOptional() throws IOException {
        return next < end || fill() ? Byte.toUnsignedInt(buffer[next++]) : -1;
    }

    private boolean fill() throws IOException {
        bufferStart += end;
        next = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private long position() {
        return bufferStart + next - (isInMember ? inflater.getRemaining() : 0);
    }

    private void checkInflation() throws ZipException {
        if (Inflation.isTooMuch(inflated, bufferStart + end, maxInflation, inflatedFreely)) {
            throw new ZipException(
                    "it inflates to more than " + Counted.of(maxInflation, "time") + " its size: " + where());
        }
    }

    private ZipException damage() {
        return new ZipException("the gzip data are damaged: " + where());
    }

    private EOFException cutShort() {
        return new EOFException("the gzip data end too early: " + where());
    }

    private String where() {
        return "at byte " + position() + ", after " + Counted.of(inflated, "byte") + " of text";
    }

    @Override
    public int available() throws IOException {
        boolean hasInput = next < end || (isInMember && inflater.getRemaining() > 0);
        return hasInput ? 1 : in.available();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
