package id.msme.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A file that a command needs cannot be read; the message says which and why. */
final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(Path file, IOException reason) {
        super("cannot read " + file + ": " + Failures.reason(reason), reason);
    }
}
