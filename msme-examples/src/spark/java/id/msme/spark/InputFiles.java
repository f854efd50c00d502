package id.msme.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files of a run, in the order that decides which of two equal MSMEs came first: as the arguments stand, and
 * the files of a folder by their names.
 */
final class InputFiles {

    private final Configuration hadoop;
    private final List<InputFile> found = new ArrayList<>();

    private InputFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * The files of arguments, each the name of a file, of a folder or a pattern such as {@code 2026-*.jsonl}.
     *
     * @throws UnreadableInputException if there is none, or one cannot be read
     */
    static List<InputFile> of(List<String> arguments, Configuration hadoop) {
        var files = new InputFiles(hadoop);
        arguments.forEach(files::add);
        return List.copyOf(files.found);
    }

    private void add(String argument) {
        try {
            var path = new Path(argument);
            FileSystem system = path.getFileSystem(hadoop);
            if (system.exists(path)) {
                add(argument, system, system.getFileStatus(path));
                return;
            }
            FileStatus[] matches = system.globStatus(path);
            if (matches == null || matches.length == 0) {
                throw new UnreadableInputException(argument, "there is no such file or folder");
            }
            for (FileStatus match : sorted(matches)) {
                add(plain(match.getPath()), system, match);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableInputException(argument, reason(e));
        }
    }

    private void add(String name, FileSystem system, FileStatus status) throws IOException {
        if (status.isDirectory()) {
            for (FileStatus child : sorted(system.listStatus(status.getPath()))) {
                // what Spark and Hadoop write beside the data
                if (!child.getPath().getName().matches("[_.].*")) {
                    add(name.replaceFirst("/$", "") + "/" + child.getPath().getName(), system, child);
                }
            }
            return;
        }
        if (found.size() == Place.MAX_FILES) {
            throw new IOException("a run has at most " + Place.MAX_FILES + " files");
        }
        try (InputStream in = system.open(status.getPath())) {
            found.add(new InputFile(
                    found.size(), name, status.getPath().toString(), status.getLen(), FileForm.of(name, in)));
        }
    }

    private static List<FileStatus> sorted(FileStatus[] files) {
        return Arrays.stream(files)
                .sorted(Comparator.comparing(file -> file.getPath().toString()))
                .toList();
    }

    /** Files of this machine go by their plain names. */
    private static String plain(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }

    private static String reason(Exception e) {
        if (e instanceof FileNotFoundException) {
            return "it cannot be opened";
        }
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().lines().findFirst().orElse("");
    }
}
