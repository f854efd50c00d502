package id.msme.run;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are there whole or not at all, whatever happens while they are written. */
final class SafeFile {

    private static final Logger LOG = LoggerFactory.getLogger(SafeFile.class);

    private SafeFile() {}

    /** Where a file is written before it is put in its place. */
    static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Writes a file in place of the one that may be there. */
    static void write(Path file, byte[] bytes) throws IOException {
        try (var out = new FileOutputStream(draft(file).toFile())) {
            out.write(bytes);
            out.getFD().sync();
        }
        putInPlace(file);
    }

    /** Puts a draft that is on the disk in its place. */
    static void putInPlace(Path file) throws IOException {
        Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file);
    }

    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(file);
        }
    }

    /** Not every system lets a folder be forced; where it does not, the file system looks after its names itself. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("could not force the folder {}", folder, e);
        }
    }
}
