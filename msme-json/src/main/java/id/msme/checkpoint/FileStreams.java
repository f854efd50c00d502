package id.msme.checkpoint;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Streams of files that stay open if their thread is interrupted, as a channel does not. A file that cannot be opened
 * is reported with its name and its reason apart, as {@code java.nio} does.
 */
public final class FileStreams {

    private FileStreams() {}

    /** Opens a file, or another thing that can be read, at its start. */
    public static FileInputStream read(Path path) throws FileSystemException {
        try {
            return new FileInputStream(path.toFile());
        } catch (FileNotFoundException e) {
            throw failed(path, e);
        }
    }

    /** Opens a file at its end, and creates it if it does not exist. */
    public static FileOutputStream append(Path path) throws FileSystemException {
        try {
            return new FileOutputStream(path.toFile(), true);
        } catch (FileNotFoundException e) {
            throw failed(path, e);
        }
    }

    /** The message of the exception, which is thrown for any reason, is the name with the reason in parentheses. */
    private static FileSystemException failed(Path path, FileNotFoundException e) {
        String message = String.valueOf(e.getMessage());
        String start = path.toFile().getPath() + " (";
        boolean hasName = message.startsWith(start) && message.endsWith(")");
        String reason = hasName ? message.substring(start.length(), message.length() - 1) : message;
        var failed = new FileSystemException(path.toString(), null, reason);
        failed.initCause(e);
        return failed;
    }
}
