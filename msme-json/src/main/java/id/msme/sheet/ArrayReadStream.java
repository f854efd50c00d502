package id.msme.sheet;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose bytes are all read through {@link #read(byte[], int, int)}: single ones, and those that are skipped
 * unless {@link #skip} is overridden too.
 */
public abstract class ArrayReadStream extends InputStream {

    /** Creates a stream. */
    protected ArrayReadStream() {}

    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        int count = 0;
        while (count == 0) {
            // some streams of hosts return before a byte is there
            count = read(one, 0, 1);
        }
        return count < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public abstract int read(byte[] bytes, int offset, int length) throws IOException;
}
