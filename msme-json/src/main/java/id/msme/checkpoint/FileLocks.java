package id.msme.checkpoint;

import id.msme.file.FileInUseException;
import id.msme.text.Printable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Locks on files, which the system releases if the process dies. */
public final class FileLocks {

    private static final Logger LOG = LoggerFactory.getLogger(FileLocks.class);
    // number, POSIX, ADVISORY, WRITE, process, device:inode, start, end
    private static final Path LOCKS = Path.of("/proc/locks");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final int PROCESS = 4;
    private static final int INODE = 5;

    private FileLocks() {}

    /**
     * Locks an open file until it is closed. A file system without locks leaves it to its users not to run twice at
     * once.
     *
     * @throws FileInUseException if another run has it
     */
    public static void take(FileChannel channel, Path file) throws FileInUseException {
        if (!tryLock(channel, file)) {
            throw new FileInUseException(holder(file));
        }
    }

    private static boolean tryLock(FileChannel channel, Path file) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            LOG.warn("could not lock {}: {}", Printable.name(file), Printable.line(e.toString()));
            return true;
        }
    }

    /** The process that has a lock on a file, if the system shows it. */
    public static OptionalLong holder(Path file) {
        try (Stream<String> locks = Files.lines(LOCKS, StandardCharsets.US_ASCII)) {
            String inode = ":" + Files.getAttribute(file, "unix:ino");
            return locks.map(SPACES::split)
                    .filter(fields -> fields.length > INODE && fields[INODE].endsWith(inode))
                    .mapToLong(fields -> Long.parseLong(fields[PROCESS]))
                    .filter(process -> process > 0)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            // another system
            return OptionalLong.empty();
        }
    }
}
