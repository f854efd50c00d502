package id.msme.run;

import id.msme.enrolment.DuplicateKey;
import id.msme.enrolment.KnownKeys;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys that are written to a file as they are remembered, so that a run that was killed can remember them again.
 *
 * <p>The file is personal data as the input is: only its owner may read it, and it goes when the run is done. It
 * starts with eight bytes that name the format. Each key is its program's
 * number and itself; a program's name stands before its first key, after the number -1.
 */
final class KeyLog implements KnownKeys, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeyLog.class);
    private static final byte[] FORMAT = "msmelog1".getBytes(StandardCharsets.US_ASCII);
    private static final String OWNER_ONLY = "rw-------";
    private static final int NAME_FOLLOWS = -1;

    private final KnownKeys keys;
    private final FileOutputStream file;
    private final ByteBlock held = new ByteBlock(1 << 16);
    private final DataOutputStream entries = new DataOutputStream(held);
    private final Map<String, Integer> numbers = new HashMap<>();
    private long length;

    private KeyLog(KnownKeys keys, FileOutputStream file, long length) {
        this.keys = keys;
        this.file = file;
        this.length = length;
    }

    /**
     * Refuses to overwrite what is no log of keys. One that a run left behind, which was killed before its first checkpoint or after its
     * last, may be cut short within the name of its format.
     */
    static void checkReplaceable(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        byte[] start = Files.isRegularFile(path) ? start(path) : new byte[] {0};
        if (!Arrays.equals(start, Arrays.copyOf(FORMAT, start.length))) {
            throw new CheckpointRefusedException(
                    path + " is there and is no log of keys; move it away, or name another checkpoint");
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FORMAT.length);
        }
    }

    /** Opens a log, cuts it to a length, and remembers the keys in it; makes it where the length is 0. */
    static KeyLog open(Path path, long length, KnownKeys keys) throws IOException {
        return length == 0 ? make(path, keys) : resume(path, length, keys);
    }

    private static KeyLog make(Path path, KnownKeys keys) throws IOException {
        checkReplaceable(path);
        // one that is there may be open to others
        Files.deleteIfExists(path);
        Files.createFile(path, attributes());
        var log = new KeyLog(keys, new FileOutputStream(path.toFile(), true), 0);
        log.entries.write(FORMAT);
        log.flush();
        return log;
    }

    private static KeyLog resume(Path path, long length, KnownKeys keys) throws IOException {
        if (Files.notExists(path) || Files.size(path) < length) {
            throw new CheckpointRefusedException(path + " is shorter than it was");
        }
        var file = new FileOutputStream(path.toFile(), true);
        file.getChannel().truncate(length);
        var log = new KeyLog(keys, file, length);
        log.replay(path);
        return log;
    }

    private static FileAttribute<?>[] attributes() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    private void replay(Path path) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            if (!Arrays.equals(in.readNBytes(FORMAT.length), FORMAT)) {
                throw new IOException("it is no log of keys");
            }
            while (in.available() > 0) {
                int number = in.readInt();
                if (number == NAME_FOLLOWS) {
                    names.add(in.readUTF());
                } else {
                    keys.add(DuplicateKey.restore(names.get(number), in.readLong()));
                }
            }
        } catch (EOFException | IndexOutOfBoundsException e) {
            throw new IOException("the log of keys is damaged", e);
        }
        names.forEach(name -> numbers.put(name, numbers.size()));
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
            entries.writeLong(key.packed());
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
        length += held.size();
        held.reset();
    }

    /** Has what was written put on the disk, and answers how long the log is. */
    long force() throws IOException {
        file.getFD().sync();
        return length;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("could not close the log of keys", e);
        }
    }
}
