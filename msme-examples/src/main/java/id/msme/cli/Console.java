package id.msme.cli;

import id.msme.run.BulkException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard input, output and error of a command, in UTF-8 whatever the machine says.
 *
 * @param in standard input
 * @param out takes results
 * @param err takes all else
 * @param isStandard whether these are those of the process
 * @param inFile a file that standard input comes from, as far as that can be told
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean isStandard, Optional<Path> inFile) {

    // Linux and macOS; elsewhere it is not there
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    /** Streams that are not those of the process. */
    Console(InputStream in, OutputStream out, PrintStream err) {
        this(in, out, err, false, Optional.empty());
    }

    static Console standard() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                true,
                Optional.of(STANDARD_INPUT).filter(Files::isRegularFile));
    }

    /** Prints a result; an output that cannot take it throws. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whether somebody looks on who can be shown how far a run has come. */
    boolean showsProgress() {
        return isStandard && ProgressDisplay.isPossible();
    }

    /** Prints one line of an error; line feeds and escapes in a file's name stay out of it. */
    void error(String line) {
        var shown = new StringBuilder();
        line.chars().forEach(c -> shown.append(Character.isISOControl(c) ? '?' : (char) c));
        err.println(shown);
    }

    /** Tells what ended a run of a command over files, in one line with what is added, and answers the exit code. */
    int fail(String command, BulkException e, String addition) {
        IOException reason = e.getCause() instanceof IOException io ? io : e;
        if (!e.isReading() && Failures.isClosedPipe(reason)) {
            return ExitCode.DONE;
        }
        error("msme " + command + ": " + e.getMessage() + ": " + Failures.reason(reason) + addition);
        return ExitCode.FILES;
    }

    /** Tells what ended a command, in one line, and answers the exit code. */
    int fail(Throwable e) {
        if (e instanceof IOException io) {
            if (Failures.isClosedPipe(io)) {
                return ExitCode.DONE;
            }
            error("msme: cannot write standard output: " + Failures.reason(io));
            return ExitCode.FILES;
        }
        if (e instanceof OutOfMemoryError) {
            error("msme: out of memory: " + e.getMessage());
            return ExitCode.FILES;
        }
        error("msme: this should not happen, please report it: " + e.getClass().getName());
        return ExitCode.FILES;
    }
}
