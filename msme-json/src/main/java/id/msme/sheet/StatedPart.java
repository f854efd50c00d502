package id.msme.sheet;

import id.msme.file.WrongFormException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook as far as the size that the workbook states for it. */
final class StatedPart extends FilterInputStream {

    private long left;

    StatedPart(InputStream part, long size) {
        super(part);
        left = size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(0, count);
        return count;
    }

    /**
     * Passes over the rest, and refuses a larger part: what the workbook states says nothing then.
     *
     * @throws java.io.EOFException if it is shorter
     */
    void requireSize() throws IOException {
        in.skipNBytes(left);
        if (in.read() >= 0) {
            throw new WrongFormException("a part of the workbook is larger than it states");
        }
    }
}
