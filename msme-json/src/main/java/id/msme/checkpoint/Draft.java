package id.msme.checkpoint;

import id.msme.text.Printable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
 * of its place, is created by this run and nobody else, and only its owner may read it; so no file that is not ours can
 * be overwritten, nor one that a link names.
 */
public final class Draft {

    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OWNER_ONLY = "rw-------";
    private static final int NAME_BYTES = 8;

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

    /** Writes a draft and puts it on the disk. A thread that is interrupted finishes it all the same. */
    static Draft write(Path place, Content content) throws IOException {
        boolean wasInterrupted = Thread.interrupted();
        try {
            while (true) {
                var draft = new Draft(place, place.resolveSibling(randomName(place)));
                try {
                    draft.write(content);
                    return draft;
                } catch (ClosedByInterruptException e) {
                    wasInterrupted |= Thread.interrupted();
                    draft.discard();
                } catch (IOException e) {
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
        return "." + place.getFileName() + "." + HexFormat.of().formatHex(bytes) + ".draft";
    }

    private void write(Content content) throws IOException {
        Set<java.nio.file.OpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try (FileChannel channel = FileChannel.open(file, options, ownerOnly());
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Lets only the owner read and write a new file, on systems that can. */
    public static FileAttribute<?>[] ownerOnly() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
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

    private void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("could not delete {}", Printable.name(file), e);
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
            LOG.debug("could not force the folder {}", Printable.name(folder), e);
        }
    }
}
