package id.msme.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What went wrong with a file, in a few words. */
final class Failures {

    private Failures() {}

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    /** Whether nobody reads the output any more. */
    static boolean isClosedPipe(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("").contains("Broken pipe");
    }
}
