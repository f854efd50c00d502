package id.msme.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Describes failures of files in a few words. */
public final class Failures {

    // more than any reason of ours with two names in it
    private static final int MAX_LENGTH = 1_000;

    private Failures() {}

    public static String reason(IOException e) {
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
                .map(Failures::cut)
                .orElse(e.getClass().getSimpleName());
    }

    private static String cut(String reason) {
        return reason.length() <= MAX_LENGTH ? reason : reason.substring(0, MAX_LENGTH) + "…";
    }

    /**
     * Whether an output is a pipe that nobody reads any more. A pipe that could be opened takes all that is written
     * while it is read; the text of the exception is in the words of the system, and decides nothing.
     */
    public static boolean isClosedPipe(String output, IOException e) {
        if (e instanceof StandardOutput.Failed failed) {
            return failed.isClosedPipe();
        }
        boolean isOpen = !(e instanceof FileSystemException) && !(e instanceof FileNotFoundException);
        return isOpen && Pipes.isPipe(output);
    }
}
