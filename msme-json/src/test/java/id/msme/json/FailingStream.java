package id.msme.json;

import java.io.IOException;
import java.io.InputStream;

/** An input that fails at the first byte that is asked for. */
public class FailingStream extends InputStream {

    /** An input that cannot be read. */
    public FailingStream() {}

    @Override
    public int read() throws IOException {
        throw new IOException("the cable is out");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        throw new IOException("the cable is out");
    }
}
