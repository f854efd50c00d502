package id.msme.console;

import id.msme.checkpoint.Reasons;
import java.io.IOException;
import java.nio.file.Path;

/** Thrown if a file that a command needs cannot be read; the message names the file and the reason. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(Path file, IOException reason) {
        super("cannot read " + file + ": " + Reasons.of(reason), reason);
    }
}
