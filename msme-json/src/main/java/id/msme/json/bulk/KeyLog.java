package id.msme.json.bulk;

import id.msme.enrolment.DuplicateKey;
import id.msme.enrolment.KnownKeys;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys that are written to a file as they are remembered, so that a run that was killed can remember them again.
 *
 * <p>The file is personal data as the input is: only its owner may read it, and it goes when the run is done. Each key is its program's
 * number and itself; a program's name stands before its first key, after the number -1.
 */
final class KeyLog implements KnownKeys, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeyLog.class);
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

    /** Opens a log, cuts it to a length, and remembers the keys in it. */
    static KeyLog open(Path path, long length, KnownKeys keys) throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path, attributes());
        }
        if (Files.size(path) < length) {
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
            while (in.available() > 0) {
                int number = in.readInt();
                if (number == NAME_FOLLOWS) {
                    names.add(in.readUTF());
                } else {
                    keys.add(new DuplicateKey(names.get(number), in.readLong()));
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
