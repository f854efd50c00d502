package id.msme.checkpoint;

import id.msme.duplicate.KnownKeys;
import id.msme.file.CheckpointRefusedException;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import id.msme.text.Printable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys that are written to a file as they are remembered, so that a run that was killed can remember them again.
 *
 * <p>The file is personal data as the input is: only its owner may read it, and it goes when the run is done. It
 * starts with eight bytes that name the format. Each key is its program's
 * number and itself; a program's name stands before its first key, after the number -1.
 */
public final class KeyLog implements KnownKeys, AutoCloseable {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private static final Logger LOG = LoggerFactory.getLogger(KeyLog.class);
    private static final byte[] FORMAT = "msmelog1".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME_FOLLOWS = -1;

    private final KnownKeys keys;
    private final FileOutputStream file;
    private final Checksum checksum = new CRC32C();
    private final ByteBlock held = new ByteBlock(1 << 16);
    private final DataOutputStream entries = new DataOutputStream(held);
    private final Map<String, Integer> numbers = new HashMap<>();
    private long length;

    /**
     * What was written of a log.
     *
     * @param length its bytes
     * @param checksum the CRC-32C of these
     */
    record Written(long length, long checksum) {

        static final Written NOTHING = new Written(0, 0);
    }

    private KeyLog(KnownKeys keys, FileOutputStream file, long length) {
        this.keys = keys;
        this.file = file;
        this.length = length;
    }

    /**
     * Refuses to overwrite what is no log of keys. One that a run left behind, which was killed before its first
     * checkpoint or after its last, may be cut short within the name of its format.
     */
    static void checkReplaceable(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        byte[] start = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? start(path) : new byte[] {0};
        if (!Arrays.equals(start, Arrays.copyOf(FORMAT, start.length))) {
            throw new CheckpointRefusedException(
                    path + " exists and is no log of keys; move it away, or name another checkpoint");
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FORMAT.length);
        }
    }

    /** Opens a log, cuts it to a length, and remembers the keys in it; makes it where the length is 0. */
    static KeyLog open(Path path, Written written, KnownKeys keys) throws IOException {
        return written.length() == 0 ? make(path, keys) : resume(path, written, keys);
    }

    private static KeyLog make(Path path, KnownKeys keys) throws IOException {
        checkReplaceable(path);
        // one that exists may be open to others
        Files.deleteIfExists(path);
        Files.createFile(path, Draft.ownerOnly());
        var log = new KeyLog(keys, FileStreams.append(path), 0);
        try {
            log.entries.write(FORMAT);
            log.flush();
            return log;
        } catch (IOException e) {
            log.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static KeyLog resume(Path path, Written written, KnownKeys keys) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) < written.length()) {
            throw new CheckpointRefusedException(path + " is shorter than it was");
        }
        var log = new KeyLog(keys, FileStreams.append(path), written.length());
        try {
            log.replay(path, written);
            log.file.getChannel().truncate(written.length());
            return log;
        } catch (IOException | RuntimeException e) {
            log.close();
            throw e;
        }
    }

    private void replay(Path path, Written written) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new BufferedInputStream(Files.newInputStream(path));
                var in = new DataInputStream(new CheckedInputStream(new Limited(stream, written.length()), checksum))) {
            if (!Arrays.equals(in.readNBytes(FORMAT.length), FORMAT)) {
                throw new IOException("it is no log of keys");
            }
            while (in.available() > 0) {
                int number = in.readInt();
                if (number == NAME_FOLLOWS) {
                    names.add(in.readUTF());
                } else {
                    keys.add(KEYS.restore(names.get(number), in.readLong()));
                }
            }
        } catch (EOFException | IndexOutOfBoundsException e) {
            throw new IOException("the log of keys is damaged", e);
        }
        if (checksum.getValue() != written.checksum()) {
            throw new IOException("the log of keys is damaged");
        }
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    /** The start of a stream. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int b = left > 0 ? super.read() : -1;
            left -= b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = left > 0 ? super.read(bytes, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }

    @Override
    public boolean contains(DuplicateKey key) {
        return keys.contains(key);
    }

    @Override
    public void add(DuplicateKey key) {
        keys.add(key);
        try {
            entries.writeInt(numberOf(key.program()));
            entries.writeLong(KEYS.packed(key));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
    }

    private int numberOf(String program) throws IOException {
        Integer number = numbers.get(program);
        if (number == null) {
            number = numbers.size();
            entries.writeInt(NAME_FOLLOWS);
            entries.writeUTF(program);
            numbers.put(program, number);
        }
        return number;
    }

    /** Writes what is held. */
    void flush() throws IOException {
        held.writeTo(file);
        checksum.update(held.bytes(), 0, held.size());
        length += held.size();
        held.reset();
    }

    /** Has what was written put on the disk, and describes it. */
    Written force() throws IOException {
        file.getFD().sync();
        return new Written(length, checksum.getValue());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("could not close the log of keys: {}", Printable.line(e.toString()));
        }
    }
}
