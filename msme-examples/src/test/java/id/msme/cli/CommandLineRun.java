package id.msme.cli;

import id.msme.console.Console;
import id.msme.console.StandardOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** One run of the command line, in process. */
record CommandLineRun(int exit, String out, String err) {

    static CommandLineRun of(String... args) {
        return with("", args);
    }

    static CommandLineRun with(String standardInput, String... args) {
        var out = new ByteArrayOutputStream();
        var run = into(out, standardInput, args);
        return new CommandLineRun(run.exit(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    static CommandLineRun into(OutputStream out, String standardInput, String... args) {
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        var console = new Console(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = Msme.run(console, args);
        return new CommandLineRun(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    /** A standard output that is a pipe which nobody reads any more. */
    static OutputStream closedPipe() {
        return new StandardOutput(refusing("in the words of the system"), true);
    }

    /** A standard output that is redirected into a file, of which nothing is written. */
    static OutputStream redirectedTo(Path file) {
        return new StandardOutput(OutputStream.nullOutputStream(), false, Optional.of(file));
    }

    /** A standard output that refuses all that is written. */
    static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    static String golden(String name) {
        try (var file = Objects.requireNonNull(CommandLineRun.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
