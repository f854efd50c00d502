package id.msme.file;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a job reads and writes: no file that is written may be one of the others, under whatever name. Hard
 * and symbolic links are resolved; a file that does not exist yet is identified by the place where it would be created.
 * What is not a regular file, such as a pipe or a device, is ignored. A {@link id.msme.run.BulkRun} checks its own
 * files.
 */
public final class DistinctFiles {

    // as many as Linux follows
    private static final int MAX_LINKS = 40;

    private final List<Named> read = new ArrayList<>();
    private final List<Named> written = new ArrayList<>();

    private record Named(String name, Path file) {

        boolean isSame(Named other) throws IOException {
            return DistinctFiles.isSame(file, other.file);
        }
    }

    /** Creates a set of files that is empty. */
    public DistinctFiles() {
        // public, so it is documented
    }

    /**
     * Adds a file that is read; it may be read twice.
     *
     * @param name the name of the file in messages
     * @param file the file
     */
    public void read(String name, Path file) {
        requireNonNull(name, "name");
        requireNonNull(file, "file");
        read.add(new Named(name, file));
    }

    /**
     * Adds a file that is created or overwritten.
     *
     * @param file the file
     */
    public void write(Path file) {
        requireNonNull(file, "file");
        written.add(new Named(file.toString(), file));
    }

    /**
     * Checks that no file that is written is one of the others.
     *
     * @throws SameFileException if one is
     * @throws IOException if a file cannot be examined
     */
    public void check() throws IOException {
        for (int i = 0; i < written.size(); i++) {
            Named output = written.get(i);
            for (Named input : read) {
                if (output.isSame(input)) {
                    throw SameFileException.read(input.name(), output.name());
                }
            }
            for (Named earlier : written.subList(0, i)) {
                if (output.isSame(earlier)) {
                    throw SameFileException.twice(earlier.name(), output.name());
                }
            }
        }
    }

    /** {@return the numbers of files, without their names, for example {@code 2 files read, 1 written}} */
    @Override
    public String toString() {
        return Counted.of(read.size(), "file") + " read, " + written.size() + " written";
    }

    /**
     * Compares two names.
     *
     * @param one a name
     * @param other another
     * @return whether both are names of one file
     * @throws IOException if a file cannot be examined
     */
    public static boolean isSame(Path one, Path other) throws IOException {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        boolean isThere = Files.exists(one);
        if (isThere != Files.exists(other)) {
            return false;
        }
        return isThere
                ? Files.isRegularFile(one) && Files.isSameFile(one, other)
                : place(one).equals(place(other));
    }

    /** Where a file that is not there would be made. */
    private static Path place(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; links < MAX_LINKS && Files.isSymbolicLink(place); links++) {
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        Path folder = place.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(place.getFileName())
                : place.normalize();
    }
}
