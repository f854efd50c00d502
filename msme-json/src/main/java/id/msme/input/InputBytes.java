package id.msme.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;

/** The bytes of an input, inflated where it is gzip by its name or by its first two bytes. */
public final class InputBytes extends InputStream {

    /**
     * How many times its size a gzip file may inflate to, unless said: plain enrolments come to ten times, some to a
     * hundred.
     */
    public static final int USUAL_INFLATION = 250;

    private static final String GZIP_NAME = ".gz";
    private static final int GZIP_MAGIC_1 = 0x1F;
    private static final int GZIP_MAGIC_2 = 0x8B;

    private final String name;
    private final StoredBytes stored;
    private final InputStream in;

    private InputBytes(String name, StoredBytes stored, InputStream in) {
        this.name = name;
        this.stored = stored;
        this.in = in;
    }

    /**
     * Opens an input.
     *
     * @param input the input
     * @param maxInflation how many times its size a gzip file may inflate to
     */
    public static InputBytes open(StoredInput input, int maxInflation) throws IOException {
        var stored = new StoredBytes(input);
        try {
            var whole = new Whole(stored);
            byte[] magic = start(whole);
            whole.unread(magic);
            boolean isGzip =
                    isGzip(magic) || input.name().toLowerCase(Locale.ROOT).endsWith(GZIP_NAME);
            return new InputBytes(input.name(), stored, isGzip ? new GzipStream(whole, maxInflation) : whole);
        } catch (IOException e) {
            stored.close();
            throw e;
        }
    }

    /** Hands out what was pushed back by itself: the JDK's stream loses it where the read after it fails. */
    private static final class Whole extends PushbackInputStream {

        Whole(InputStream in) {
            super(in, 2);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int pushedBack = buf.length - pos;
            return super.read(bytes, offset, pushedBack > 0 ? Math.min(length, pushedBack) : length);
        }
    }

    private static byte[] start(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return new byte[0];
        }
        try {
            int second = in.read();
            return second < 0 ? new byte[] {(byte) first} : new byte[] {(byte) first, (byte) second};
        } catch (IOException e) {
            // the byte before the break counts, and the next read tells of it
            return new byte[] {(byte) first};
        }
    }

    private static boolean isGzip(byte[] magic) {
        return magic.length == 2
                && Byte.toUnsignedInt(magic[0]) == GZIP_MAGIC_1
                && Byte.toUnsignedInt(magic[1]) == GZIP_MAGIC_2;
    }

    /** How the input is called. */
    String name() {
        return name;
    }

    /** How many bytes were read of the input as it is stored. */
    long stored() {
        return stored.count();
    }

    @Override
    public int read() throws IOException {
        return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
    }

    @Override
    public long skip(long length) throws IOException {
        return in.skip(length);
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
