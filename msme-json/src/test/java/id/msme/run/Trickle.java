package id.msme.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that hands its bytes out a few at a time, and may break in the end. */
final class Trickle extends InputStream {

    private final ByteArrayInputStream in;
    private final int most;
    private final boolean breaks;

    private Trickle(byte[] bytes, int most, boolean breaks) {
        this.in = new ByteArrayInputStream(bytes);
        this.most = most;
        this.breaks = breaks;
    }

    static Trickle of(byte[] bytes, int most) {
        return new Trickle(bytes, most, false);
    }

    /** A stream that fails where the bytes end. */
    static Trickle breaking(byte[] bytes) {
        return new Trickle(bytes, 1 << 12, true);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b < 0 && breaks) {
            throw new IOException("broken on purpose");
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, Math.min(length, most));
        if (count < 0 && breaks) {
            throw new IOException("broken on purpose");
        }
        return count;
    }
}
