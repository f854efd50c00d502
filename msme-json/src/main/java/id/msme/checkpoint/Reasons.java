package id.msme.checkpoint;

import id.msme.text.Printable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file could not be read or written, in words: the JDK's exceptions have a path for a message, or nothing. */
public final class Reasons {

    private Reasons() {}

    /** The reason on one line. */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return Optional.ofNullable(e.getMessage())
                .map(Printable::line)
                .orElse(e.getClass().getSimpleName());
    }
}
