package id.msme.shell;

import id.msme.run.BulkException;
import id.msme.table.BadCell;
import id.msme.table.TableFileException;
import id.msme.text.Printable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Asks the library, and turns what it refuses into one line. */
final class Ask {

    private static final int MAX_CELLS = 3;

    private Ask() {}

    /** Returns the answer to a question. */
    static <T> T of(Callable<T> question) {
        try {
            return question.call();
        } catch (PromptException e) {
            throw e;
        } catch (TableFileException e) {
            throw new PromptException(cells(e));
        } catch (BulkException e) {
            throw new PromptException(e.getCause() instanceof IOException io ? reason(io) : line(e));
        } catch (IOException e) {
            throw new PromptException(reason(e));
        } catch (RuntimeException e) {
            throw new PromptException(line(e));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that is named by a person. */
    static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new PromptException("\"" + Printable.name(name) + "\" is no name of a file: " + e.getReason());
        }
    }

    private static String cells(TableFileException e) {
        String first =
                e.badCells().stream().limit(MAX_CELLS).map(BadCell::toString).collect(Collectors.joining("; "));
        int more = e.badCells().size() - MAX_CELLS;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing(Path.of(missing.getFile()).toAbsolutePath());
        }
        if (e instanceof FileSystemException file && file.getFile() != null) {
            return "cannot use the file \"" + Printable.name(file.getFile()) + "\""
                    + (file.getReason() == null ? "" : ": " + Printable.text(file.getReason()));
        }
        return line(e);
    }

    private static String missing(Path file) {
        Path folder = Objects.requireNonNullElse(file.getParent(), file);
        return Files.isDirectory(folder)
                ? "there is no file \"" + Printable.name(file.getFileName()) + "\" in " + Printable.name(folder)
                : "there is no folder " + Printable.name(folder);
    }

    private static String line(Exception e) {
        String message = e.getMessage();
        return Printable.text(message == null ? e.getClass().getSimpleName() : message);
    }
}
