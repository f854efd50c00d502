package id.msme.checkpoint;

import id.msme.file.CheckpointRefusedException;
import id.msme.file.FileInUseException;
import id.msme.text.Printable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks of a run on files that are replaced as a whole, and so cannot be locked themselves: each has a file with {@code
 * .lock} appended to its name, which is deleted with the lock. A process that was killed leaves the file behind, but
 * not the lock.
 */
public final class RunLocks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunLocks.class);
    private static final String FORMAT = "msmelock";
    private static final Pattern PROCESS = Pattern.compile("[0-9]{1,18}");
    private static final int MAX_BYTES = 1 << 8;
    private static final int MAX_TRIES = 100;

    private final Deque<Held> held = new ArrayDeque<>();

    /**
     * A lock. Both channels stay open as long as it is held: a process that closes any descriptor of a file loses its
     * locks on the file.
     *
     * @param file the file that is locked
     * @param claim the claim on it
     * @param channel the channel that has the lock
     * @param named the file of that name when it was locked, which is the same
     */
    private record Held(Path file, FileClaim claim, FileChannel channel, FileChannel named) {}

    /**
     * A file that may be locked.
     *
     * @param channel the file
     * @param isNew whether it was created just now
     */
    private record Opened(FileChannel channel, boolean isNew) {}

    /** Where the lock of a file is. */
    public static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /**
     * Locks a file, if there is one, until this is closed. A thread that is interrupted locks it all the same: its
     * channel would be closed, and nobody would delete the file of a lock that was not taken.
     */
    public void take(@Nullable Path file) throws Failure {
        if (file == null) {
            return;
        }
        boolean wasInterrupted = Thread.interrupted();
        try {
            takeLock(file, lock(file));
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void takeLock(Path file, Path lock) throws Failure {
        try {
            take(lock, FileClaim.of(lock));
        } catch (FileInUseException | CheckpointRefusedException e) {
            throw Failure.writing(file, e);
        } catch (IOException e) {
            throw Failure.writing(lock, e);
        }
    }

    private void take(Path lock, FileClaim claim) throws IOException {
        int before = held.size();
        try {
            for (int tries = 0; !isTaken(lock, claim); tries++) {
                if (tries == MAX_TRIES) {
                    throw new FileInUseException(OptionalLong.empty());
                }
            }
            claim.created(lock);
        } finally {
            if (held.size() == before) {
                claim.close();
            }
        }
    }

    /**
     * Locks a file, and finds out whether it is still the one of that name: whoever had it last may have deleted it.
     */
    private boolean isTaken(Path lock, FileClaim claim) throws IOException {
        Opened opened = open(lock);
        if (opened == null) {
            return false;
        }
        FileChannel channel = opened.channel();
        boolean isHeld = false;
        try {
            checkOurs(lock, channel);
            takeOrNameHolder(lock, channel);
            String mark = mark(lock, opened);
            isHeld = isNamed(lock, claim, channel, mark);
            return isHeld;
        } finally {
            if (!isHeld) {
                channel.close();
            }
        }
    }

    /** Writes who has a lock. */
    private static String mark(Path lock, Opened opened) throws IOException {
        FileChannel channel = opened.channel();
        String mark = FORMAT + " " + ProcessHandle.current().pid() + " " + UUID.randomUUID();
        boolean isOurs = opened.isNew() && channel.size() == 0;
        try {
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(mark), 0);
            return mark;
        } catch (IOException e) {
            if (isOurs) {
                // nobody has had it since, so nobody has deleted it: the one of that name is this one
                Files.deleteIfExists(lock);
            }
            throw e;
        }
    }

    /** Finds out whether a file with a mark is still the one of its name, and holds it if so. */
    private boolean isNamed(Path lock, FileClaim claim, FileChannel channel, String mark) throws IOException {
        FileChannel named = openExisting(lock);
        if (named == null) {
            return false;
        }
        boolean isHeld = false;
        try {
            isHeld = mark.equals(text(named));
            if (isHeld) {
                held.push(new Held(lock, claim, channel, named));
            }
            return isHeld;
        } finally {
            if (!isHeld) {
                named.close();
            }
        }
    }

    private static @Nullable Opened open(Path lock) throws IOException {
        try {
            FileChannel created = FileChannel.open(
                    lock,
                    Set.of(
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS),
                    Draft.ownerOnly());
            return new Opened(created, true);
        } catch (FileAlreadyExistsException e) {
            FileChannel existing = openExisting(lock);
            return existing == null ? null : new Opened(existing, false);
        }
    }

    private static @Nullable FileChannel openExisting(Path lock) throws IOException {
        if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.notExists(lock, LinkOption.NOFOLLOW_LINKS)) {
                return null;
            }
            throw foreign(lock);
        }
        try {
            return FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void checkOurs(Path lock, FileChannel channel) throws IOException {
        String found = text(channel);
        if (!found.startsWith(FORMAT) && !FORMAT.startsWith(found)) {
            throw foreign(lock);
        }
    }

    private static CheckpointRefusedException foreign(Path lock) {
        return new CheckpointRefusedException(
                lock + " exists and is no lock of a run; move it away, or name another file");
    }

    private static void takeOrNameHolder(Path lock, FileChannel channel) throws IOException {
        try {
            FileLocks.take(channel, lock);
        } catch (FileInUseException e) {
            throw e.process().isPresent() ? e : new FileInUseException(process(text(channel)));
        }
    }

    private static OptionalLong process(String mark) {
        String[] parts = mark.split(" ", -1);
        // anybody who can write the folder may have written it
        boolean isMark = parts.length > 1 && PROCESS.matcher(parts[1]).matches();
        return isMark ? OptionalLong.of(Long.parseLong(parts[1])) : OptionalLong.empty();
    }

    /** What is in a file now. */
    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MAX_BYTES);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
            // until it is full or the file ends
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    /** Deletes the files, then lets go of them. */
    @Override
    public void close() {
        while (!held.isEmpty()) {
            Held one = held.pop();
            try {
                Files.deleteIfExists(one.file());
            } catch (IOException e) {
                LOG.warn("could not delete {}: {}", Printable.name(one.file()), Printable.line(e.toString()));
            }
            letGo(one.file(), one.channel());
            letGo(one.file(), one.named());
            one.claim().close();
        }
    }

    private static void letGo(Path file, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("could not close {}: {}", Printable.name(file), Printable.line(e.toString()));
        }
    }
}
