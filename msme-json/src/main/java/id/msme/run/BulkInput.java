package id.msme.run;

import static java.util.Objects.requireNonNull;

import id.msme.checkpoint.FileStreams;
import id.msme.input.StoredInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or stream of enrolments. It is read as gzip if its name ends in {@code .gz} or its first bytes are those of
 * gzip; as a table if its name ends in {@code .csv}, {@code .tsv} or {@code .xlsx} or its first line names a column; as
 * an array if it starts with {@code [}; else as one JSON object a line.
 *
 * @param name the name in verdicts and messages
 * @param opener opens it
 * @param path where it is, if it is a file
 */
public record BulkInput(String name, Opener opener, Optional<Path> path) {

    /** Checks the arguments. */
    public BulkInput {
        requireNonNull(name, "name");
        requireNonNull(opener, "opener");
        requireNonNull(path, "path");
    }

    /**
     * An input that is no file.
     *
     * @param name the name in verdicts and messages
     * @param opener opens it
     */
    public BulkInput(String name, Opener opener) {
        this(name, opener, Optional.empty());
    }

    /** Opens an input; the run closes it. */
    @FunctionalInterface
    public interface Opener {

        /**
         * {@return the bytes of the input}
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * {@return a file, named by its path}
     *
     * @param path the file
     */
    public static BulkInput of(Path path) {
        requireNonNull(path, "path");
        return new BulkInput(path.toString(), () -> open(path), Optional.of(path));
    }

    /**
     * {@return a sheet of a workbook, named by its path and the sheet}
     *
     * @param workbook the workbook, whose name ends in {@code .xlsx}
     * @param sheet the name of the sheet
     */
    public static BulkInput ofSheet(Path workbook, String sheet) {
        requireNonNull(workbook, "workbook");
        requireNonNull(sheet, "sheet");
        return new BulkInput(workbook + "#" + sheet, () -> open(workbook), Optional.of(workbook));
    }

    /** A pipe has no place to read from, and a stream of it knows what is at hand. */
    private static InputStream open(Path path) throws IOException {
        boolean isOther = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return isOther ? FileStreams.read(path) : Files.newInputStream(path);
    }

    /**
     * {@return a stream}
     *
     * @param name the name in verdicts and messages
     * @param stream the bytes
     */
    public static BulkInput of(String name, InputStream stream) {
        requireNonNull(stream, "stream");
        return new BulkInput(name, () -> stream, Optional.empty());
    }

    /** Where its bytes come from. */
    StoredInput stored() {
        return new StoredInput(name, opener::open, path);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
