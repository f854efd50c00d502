package id.msme.console;

import id.msme.checkpoint.Reasons;
import id.msme.file.WrongColumnsException;
import id.msme.language.Language;
import id.msme.run.BulkException;
import id.msme.text.Printable;
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
 * Standard input, output and error of a command, in UTF-8 on every machine.
 *
 * @param in standard input
 * @param out takes results
 * @param err takes all else
 * @param isStandard whether these are those of the process
 * @param inFile a file that standard input comes from, if the system shows it
 * @param language the language of errors and notes
 */
public record Console(
        InputStream in,
        StandardOutput out,
        PrintStream err,
        boolean isStandard,
        Optional<Path> inFile,
        Language language) {

    // Linux and macOS; elsewhere it is not there
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    /** Streams that are not those of the process. */
    public Console(InputStream in, OutputStream out, PrintStream err) {
        this(
                in,
                out instanceof StandardOutput one ? one : new StandardOutput(out, false),
                err,
                false,
                Optional.empty(),
                Language.EN);
    }

    public static Console standard() {
        return new Console(
                System.in,
                StandardOutput.of(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                true,
                Optional.of(STANDARD_INPUT).filter(Files::isRegularFile),
                Language.EN);
    }

    /** The same console, with errors and notes in a language. */
    public Console in(Language other) {
        return new Console(in, out, err, isStandard, inFile, other);
    }

    /** Prints a result; an output that cannot take it throws. */
    public void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whether somebody looks on who can be shown how far a run has come. */
    public boolean showsProgress() {
        return isStandard && ProgressDisplay.isPossible();
    }

    /**
     * Prints one line of an error in the language; line feeds and escapes in a file's name stay out of it, and an
     * argument of any length does not fill the screen.
     */
    public void error(String line) {
        err.println(Translation.of(Printable.line(line), language));
    }

    /** Reports what ended a run of a command over files, in one line with what is added, and returns the exit code. */
    public int fail(String command, BulkException e, String addition) {
        IOException reason = e.getCause() instanceof IOException io ? io : e;
        if (reason instanceof WrongColumnsException) {
            throw new UsageException(Printable.name(e.name()) + ": " + Reasons.of(reason));
        }
        if (!e.isReading() && Failures.isClosedPipe(e.name(), reason)) {
            return ExitCode.DONE;
        }
        String name = reason instanceof StandardOutput.Failed ? StandardOutput.NAME : Printable.name(e.name());
        error("msme " + command + ": " + (e.isReading() ? "cannot read " : "cannot write ") + name + ": "
                + Reasons.of(reason) + addition);
        return ExitCode.FILES;
    }

    /** Reports what ended a command, in one line, and returns the exit code. */
    public int fail(Throwable e) {
        if (e instanceof IOException io) {
            if (io instanceof StandardOutput.Failed failed && failed.isClosedPipe()) {
                return ExitCode.DONE;
            }
            error("msme: cannot write standard output: " + Reasons.of(io));
            return ExitCode.FILES;
        }
        if (e instanceof OutOfMemoryError) {
            error("msme: out of memory: " + e.getMessage());
            return ExitCode.FILES;
        }
        if (e instanceof LinkageError || e instanceof InternalError) {
            error("msme: Java cannot load a part of itself or of msme: "
                    + e.getClass().getName() + " (too few open files allowed, or an incomplete installation?)");
            return ExitCode.FILES;
        }
        error("msme: this should not happen, please report it: " + e.getClass().getName());
        return ExitCode.FILES;
    }
}
