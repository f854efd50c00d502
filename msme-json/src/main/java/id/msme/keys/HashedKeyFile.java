package id.msme.keys;

import static java.util.Objects.requireNonNull;

import com.carrotsearch.hppc.LongLongHashMap;
import id.msme.checkpoint.Draft;
import id.msme.checkpoint.FileClaim;
import id.msme.checkpoint.FileLocks;
import id.msme.checkpoint.KeyHash;
import id.msme.digest.Secret;
import id.msme.duplicate.KnownKeys;
import id.msme.file.FileInUseException;
import id.msme.identity.DuplicateKey;
import id.msme.text.Printable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * Remembers accepted MSMEs across restarts, in a file that contains no identifier.
 *
 * <pre>{@code
 * try (var keys = HashedKeyFile.open(Path.of("go-online.keys"), secret)) {
 *     var duplicates = DuplicateStep.over(keys);
 *     Verdict verdict = duplicates.apply(reader.read(body));
 * }
 * }</pre>
 *
 * <p><b>What is remembered.</b> Of each accepted MSME the first 64 bits of an HMAC-SHA256 over its program and key, and
 * the first 64 bits of one over the partner and its id of the record, both under your secret: 20 bytes of file with a
 * checksum, and 22 to 43 bytes of heap. A record that is delivered again is no duplicate of itself; another record of
 * the same MSME is. Without the secret neither an identity number nor a record can be found; whoever has the secret can
 * test whether the file has a given number, so keep the secret apart from the file.
 *
 * <p><b>For how long.</b> Until you delete the file. Nothing expires and no single key can be taken out; a new file, or
 * a new secret, begins with nothing.
 *
 * <p><b>Failures.</b> A key is in the file before {@link #addIfAbsent} returns, so that it survives the death of the
 * process; it survives the loss of power after {@link #force}. What a process left of an entry when it died is
 * overwritten. Duplicates are found by 64 bits alone: among all 64.2 million MSMEs of the country, the odds that two
 * share them are 1 to 9,000.
 *
 * <p>It is safe for use by several threads. The file is locked while it is open, and only its owner may read it.
 */
public final class HashedKeyFile implements KnownKeys, AutoCloseable {

    private static final String HEADER_TEXT = "msmekeys";
    private static final byte[] FORMAT = HEADER_TEXT.getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 2 * Long.BYTES;
    private static final int HASHES_BYTES = 2 * Long.BYTES;
    private static final int ENTRY_BYTES = HASHES_BYTES + Integer.BYTES;
    private static final long NO_RECORD = 0;

    private final Path path;
    private final FileClaim claim;
    private final RandomAccessFile file;
    private final KeyHash hashes;
    private final LongLongHashMap recordByKey = new LongLongHashMap();
    private final ByteBuffer entry = ByteBuffer.allocate(ENTRY_BYTES);
    private final CRC32C checksum = new CRC32C();
    private long end = HEADER_BYTES;

    private HashedKeyFile(Path path, FileClaim claim, RandomAccessFile file, KeyHash hashes) {
        this.path = path;
        this.claim = claim;
        this.file = file;
        this.hashes = hashes;
    }

    /**
     * Opens a file, remembers the keys in it, and locks it. It is created if it does not exist.
     *
     * @param file the file
     * @param secret the secret under which keys are hashed, at least 16 bytes; the same each time
     * @return the keys, to be closed
     * @throws FileInUseException if another process, or this one, has it open
     * @throws IOException if it cannot be read or written, is another kind of file, is damaged, or its keys were hashed
     *     under another secret; it is left as it is
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static HashedKeyFile open(Path file, byte[] secret) throws IOException {
        requireNonNull(file, "file");
        var hashes = new KeyHash(new Secret(secret));
        FileClaim claim = FileClaim.of(file);
        try {
            return open(file, claim, hashes);
        } catch (IOException | RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static HashedKeyFile open(Path file, FileClaim claim, KeyHash hashes) throws IOException {
        try {
            Files.createFile(file, Draft.ownerOnly());
        } catch (FileAlreadyExistsException e) {
            // the keys of earlier days
        }
        claim.created(file);
        // not a channel, which a thread that is interrupted closes
        var opened = new RandomAccessFile(file.toFile(), "rw");
        try {
            FileLocks.take(opened.getChannel(), file);
            var keys = new HashedKeyFile(file, claim, opened, hashes);
            keys.readHeader();
            keys.readEntries();
            return keys;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** A header that a process left unfinished when it died is written again. */
    private void readHeader() throws IOException {
        byte[] header = ByteBuffer.allocate(HEADER_BYTES)
                .put(FORMAT)
                .putLong(hashes.of(HEADER_TEXT))
                .array();
        var found = new byte[(int) Math.min(HEADER_BYTES, file.length())];
        file.readFully(found);
        if (!isStartOf(FORMAT, found)) {
            throw new IOException("it is no file of hashed keys");
        }
        if (!isStartOf(header, found)) {
            throw new IOException("its keys were hashed under another secret");
        }
        if (found.length < HEADER_BYTES) {
            file.seek(0);
            file.write(header);
        }
    }

    private static boolean isStartOf(byte[] expected, byte[] found) {
        int length = Math.min(expected.length, found.length);
        return Arrays.equals(expected, 0, length, found, 0, length);
    }

    private void readEntries() throws IOException {
        long count = (file.length() - HEADER_BYTES) / ENTRY_BYTES;
        var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.getChannel())));
        for (long i = 0; i < count; i++) {
            in.readFully(entry.array());
            if (entry.getInt(HASHES_BYTES) != checksum()) {
                throw new IOException(String.format(
                        Locale.ROOT,
                        "its keys are damaged after the first %,d of %,d; restore an earlier copy, or begin a new file",
                        i,
                        count));
            }
            recordByKey.put(entry.getLong(0), entry.getLong(Long.BYTES));
            end += ENTRY_BYTES;
        }
    }

    @Override
    public synchronized boolean contains(DuplicateKey key) {
        return recordByKey.containsKey(hashes.of(requireNonNull(key, "key")));
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the file cannot be written, or is closed; the key is not remembered
     */
    @Override
    public void add(DuplicateKey key) {
        addIfAbsent(key, "");
    }

    /** {@return true} */
    @Override
    public boolean remembersRecords() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the file cannot be written, or is closed; the key is not remembered
     */
    @Override
    public synchronized boolean addIfAbsent(DuplicateKey key, String record) {
        long keyHash = hashes.of(requireNonNull(key, "key"));
        long recordHash = requireNonNull(record, "record").isEmpty() ? NO_RECORD : hashes.of(record);
        int place = recordByKey.indexOf(keyHash);
        if (recordByKey.indexExists(place)) {
            return recordHash != NO_RECORD && recordByKey.indexGet(place) == recordHash;
        }
        append(keyHash, recordHash);
        recordByKey.indexInsert(place, keyHash, recordHash);
        return true;
    }

    private void append(long keyHash, long recordHash) {
        entry.putLong(0, keyHash).putLong(Long.BYTES, recordHash).putInt(HASHES_BYTES, checksum());
        try {
            file.seek(end);
            file.write(entry.array());
            end += ENTRY_BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + Printable.name(path), e);
        }
    }

    private int checksum() {
        checksum.reset();
        checksum.update(entry.array(), 0, HASHES_BYTES);
        return (int) checksum.getValue();
    }

    /** {@return how many MSMEs are remembered} */
    public synchronized long size() {
        return recordByKey.size();
    }

    /**
     * Puts every key on the disk. A consumer calls it before it commits its position, so that a record whose key was
     * lost with the power is delivered again.
     *
     * @throws IOException if the system cannot
     */
    public void force() throws IOException {
        file.getFD().sync();
    }

    /** Puts every key on the disk, closes the file and gives up its lock. */
    @Override
    public synchronized void close() throws IOException {
        try (claim;
                file) {
            if (file.getChannel().isOpen()) {
                force();
            }
        }
    }

    /** {@return how many MSMEs are remembered} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "HashedKeyFile[known keys: %,d]", size());
    }
}
