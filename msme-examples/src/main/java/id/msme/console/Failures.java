package id.msme.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Tells which failures of outputs are none. */
public final class Failures {

    private Failures() {}

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
