package id.msme.run;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, seen without a copy. */
final class ByteBlock extends ByteArrayOutputStream {

    ByteBlock(int size) {
        super(size);
    }

    /** The bytes; those from {@link #size()} on mean nothing. */
    byte[] bytes() {
        return buf;
    }
}
