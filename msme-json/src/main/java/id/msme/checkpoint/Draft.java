package id.msme.checkpoint;

import id.msme.text.Printable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is written beside its destination and moved there when it is complete. It has a random name in the folder
 * of its place and is created by this run and nobody else, so that no file that is not ours can be overwritten, nor one
 * that a link names. Only its owner may read it, unless a person named the destination.
 */
public final class Draft {

    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OWNER_ONLY = "rw-------";
    private static final int NAME_BYTES = 8;
    // a name of a file has at most 255 bytes on most systems, and a character three in UTF-8
    private static final int MAX_NAME = 64;

    private final Path place;
    private final Path file;

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Draft(Path place, Path file) {
        this.place = place;
        this.file = file;
    }

    /**
     * Replaces a file that a person named, or creates it, so that until it is complete what was there before stays. A
     * file that is replaced keeps its permissions, and a link to one is followed; what is no regular file, such as a
     * pipe, is written as it is.
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        try {
            if (Files.isRegularFile(file)) {
                replaceRegular(file.toRealPath(), bytes);
            } else if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                write(file, new FileAttribute<?>[0], out -> out.write(bytes)).putInPlace();
            } else {
                Files.write(file, bytes);
            }
        } catch (NoSuchFileException e) {
            throw named(new NoSuchFileException(file.toString()), e);
        } catch (AccessDeniedException e) {
            throw named(new AccessDeniedException(file.toString()), e);
        } catch (FileSystemException e) {
            throw named(new FileSystemException(file.toString(), null, e.getReason()), e);
        }
    }

    /** Nobody knows the name of a draft. */
    private static IOException named(IOException e, IOException ofDraft) {
        e.initCause(ofDraft);
        return e;
    }

    private static void replaceRegular(Path place, byte[] bytes) throws IOException {
        if (!Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        Draft draft = write(place, out -> out.write(bytes));
        draft.takePermissions();
        draft.putInPlace();
    }

    /** Those of the file that is replaced. */
    private void takePermissions() throws IOException {
        try {
            if (isPosix()) {
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(place));
            }
        } catch (IOException e) {
            discard();
            throw e;
        }
    }

    /** Writes a draft that only its owner may read. */
    static Draft write(Path place, Content content) throws IOException {
        return write(place, ownerOnly(), content);
    }

    /** Writes a draft and puts it on the disk. A thread that is interrupted finishes it all the same. */
    private static Draft write(Path place, FileAttribute<?>[] permissions, Content content) throws IOException {
        boolean wasInterrupted = Thread.interrupted();
        try {
            while (true) {
                var draft = new Draft(place, place.resolveSibling(randomName(place)));
                try {
                    draft.write(permissions, content);
                    return draft;
                } catch (ClosedByInterruptException e) {
                    wasInterrupted |= Thread.interrupted();
                    draft.discard();
                } catch (IOException | RuntimeException | Error e) {
                    draft.discard();
                    throw e;
                }
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String randomName(Path place) {
        var bytes = new byte[NAME_BYTES];
        RANDOM.nextBytes(bytes);
        String name = place.getFileName().toString();
        String start = name.substring(0, Math.min(name.length(), MAX_NAME));
        return "." + start + "." + HexFormat.of().formatHex(bytes) + ".draft";
    }

    private void write(FileAttribute<?>[] permissions, Content content) throws IOException {
        Set<java.nio.file.OpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try (FileChannel channel = FileChannel.open(file, options, permissions);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Lets only the owner read and write a new file, on systems that can. */
    public static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** Puts the draft in its place. */
    public void putInPlace() throws IOException {
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard();
            throw e;
        }
        forceFolder(place);
    }

    /** Deletes the draft, if it is not in its place. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("could not delete {}: {}", Printable.name(file), Printable.line(e.toString()));
        }
    }

    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(file);
        }
    }

    /** Not every system lets a folder be forced; if it does not, the file system looks after its names itself. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("could not force the folder {}: {}", Printable.name(folder), Printable.line(e.toString()));
        }
    }
}
