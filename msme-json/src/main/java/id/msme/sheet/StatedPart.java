package id.msme.sheet;

import id.msme.file.WrongFormException;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook as far as the size that the workbook states for it. */
final class StatedPart extends ArrayReadStream {

    private final InputStream in;
    private long left;

    StatedPart(InputStream part, long size) {
        this.in = part;
        this.left = size;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(in.available(), left);
    }

    @Override
    public void close() throws IOException {
        in.close();
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
