package id.msme.checkpoint;

import java.io.ByteArrayOutputStream;

/** A view of bytes in memory without a copy. */
public final class ByteBlock extends ByteArrayOutputStream {

    public ByteBlock(int size) {
        super(size);
    }

    /** The bytes; those from {@link #size()} on mean nothing. */
    public byte[] bytes() {
        return buf;
    }
}
