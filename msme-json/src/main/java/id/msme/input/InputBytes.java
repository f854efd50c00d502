package id.msme.input;

import id.msme.sheet.ArrayReadStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of an input, inflated if its name or its first two bytes mark it as gzip. */
public final class InputBytes extends ArrayReadStream {

    /**
     * How many times its size a gzip file may inflate to, unless said: plain enrolments come to ten times, some to a
     * hundred.
     */
    public static final int USUAL_INFLATION = 250;

    private static final String GZIP_NAME = ".gz";
    private static final int LOOK = 1 << 13;
    private static final int GZIP_MAGIC_1 = 0x1F;
    private static final int GZIP_MAGIC_2 = 0x8B;

    private final String name;
    private final StoredBytes stored;
    private final InputStream in;

    /** What was looked at and not read yet. */
    private byte[] ahead = new byte[0];

    private int aheadAt;
    private boolean isAheadAll;
    private @Nullable IOException aheadFailure;

    private InputBytes(String name, StoredBytes stored, InputStream in) {
        this.name = name;
        this.stored = stored;
        this.in = in;
    }

    /**
     * Opens an input.
     *
     * @param input the input
     * @param reading how far a gzip file may inflate
     */
    public static InputBytes open(StoredInput input, Reading reading) throws IOException {
        var stored = new StoredBytes(input);
        try {
            var whole = new Whole(stored);
            byte[] magic = start(whole);
            whole.unread(magic);
            boolean isGzip =
                    isGzip(magic) || input.name().toLowerCase(Locale.ROOT).endsWith(GZIP_NAME);
            InputStream in = isGzip ? new GzipStream(whole, reading.maxInflation(), reading.inflatedFreely()) : whole;
            return new InputBytes(input.name(), stored, in);
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
            // the byte before the failure counts, and the next read fails again
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

    /** The first bytes of the input, which are read again later: at least so many, or all that it has. */
    public byte[] look(int count) {
        while (ahead.length < count && lookFurther(count - ahead.length)) {
            // until there are so many
        }
        return ahead;
    }

    /** The first bytes of the input: at least so many or a line end after those that are known, or all that it has. */
    byte[] lookForLine(int count) {
        int known = ahead.length;
        while (ahead.length < count && !hasLineEnd(known) && lookFurther(count - ahead.length)) {
            // until there are so many, or a line ends
        }
        return ahead;
    }

    private boolean hasLineEnd(int from) {
        for (int i = from; i < ahead.length; i++) {
            if (ahead[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean lookFurther(int count) {
        if (isAheadAll) {
            return false;
        }
        var more = new byte[Math.max(count, LOOK)];
        try {
            int read = in.read(more, 0, more.length);
            isAheadAll = read < 0;
            int known = ahead.length;
            ahead = Arrays.copyOf(ahead, known + Math.max(0, read));
            System.arraycopy(more, 0, ahead, known, Math.max(0, read));
        } catch (IOException e) {
            // what was read before the break counts, and the next read throws it
            isAheadAll = true;
            aheadFailure = e;
        }
        return !isAheadAll;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (aheadAt < ahead.length) {
            int count = Math.min(length, ahead.length - aheadAt);
            System.arraycopy(ahead, aheadAt, bytes, offset, count);
            aheadAt += count;
            return count;
        }
        ahead = new byte[0];
        aheadAt = 0;
        if (aheadFailure != null) {
            throw aheadFailure;
        }
        return in.read(bytes, offset, length);
    }

    @Override
    public long skip(long length) throws IOException {
        if (aheadAt < ahead.length) {
            int count = (int) Math.min(length, ahead.length - aheadAt);
            aheadAt += count;
            return count;
        }
        return in.skip(length);
    }

    @Override
    public int available() throws IOException {
        return aheadAt < ahead.length ? ahead.length - aheadAt : in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
