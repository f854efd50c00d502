package id.msme.checkpoint;

import id.msme.file.FileInUseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a file that will be locked, against other runs of this process. It is made before the file is opened: on
 * POSIX systems, a process that closes any descriptor of a file loses its locks on the file, so that a second run would
 * take the lock from the first by finding it locked. Runs of other class loaders do not see a claim.
 */
public final class FileClaim implements AutoCloseable {

    private static final Set<Object> CLAIMED = new HashSet<>();

    private final Set<Object> keys = new HashSet<>();

    private FileClaim() {}

    /**
     * Claims a file, or the place where it will be created. What is no regular file, such as a device, is not locked
     * and not claimed.
     *
     * @throws FileInUseException if another run of this process has it
     */
    public static FileClaim of(Path file) throws FileInUseException {
        var claim = new FileClaim();
        if (Files.isRegularFile(file) || Files.notExists(file)) {
            var keys = new HashSet<Object>(Set.of(place(file)));
            Object key = key(file);
            if (key != null) {
                keys.add(key);
            }
            claim.addAll(keys);
        }
        return claim;
    }

    private void addAll(Set<Object> more) throws FileInUseException {
        synchronized (CLAIMED) {
            if (more.stream().anyMatch(CLAIMED::contains)) {
                throw new FileInUseException(
                        OptionalLong.of(ProcessHandle.current().pid()));
            }
            CLAIMED.addAll(more);
            keys.addAll(more);
        }
    }

    /** Claims a file that was created at its place under its other names too. */
    public void created(Path file) {
        Object key = key(file);
        synchronized (CLAIMED) {
            if (key != null && CLAIMED.add(key)) {
                keys.add(key);
            }
        }
    }

    private static Path place(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return Files.exists(file) || folder == null
                    ? file.toRealPath()
                    : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            // it cannot be opened either
            return file.toAbsolutePath().normalize();
        }
    }

    /** What identifies a file whatever its name; null if the system has no such thing, or there is no file. */
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Gives up the claim, after the file was closed. */
    @Override
    public void close() {
        synchronized (CLAIMED) {
            CLAIMED.removeAll(keys);
            keys.clear();
        }
    }
}
