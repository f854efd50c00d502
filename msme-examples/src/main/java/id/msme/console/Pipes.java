package id.msme.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Determines what is a pipe. */
final class Pipes {

    // st_mode of POSIX
    private static final int KIND = 0xF000;
    private static final int FIFO = 0x1000;
    private static final int SOCKET = 0xC000;

    private Pipes() {}

    static boolean isPipe(String file) {
        try {
            return isPipe(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a file is a pipe or a socket, if the system shows it. */
    static boolean isPipe(Path file) {
        try {
            int kind = (Integer) Files.getAttribute(file, "unix:mode") & KIND;
            return kind == FIFO || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
