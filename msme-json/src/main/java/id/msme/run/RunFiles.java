package id.msme.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What is tried on the files of a run before it touches one: a run that cannot start must not empty its outputs. */
final class RunFiles {

    private final BulkRun run;
    private final List<BulkInput> inputs;

    RunFiles(BulkRun run, List<BulkInput> inputs) {
        this.run = run;
        this.inputs = inputs;
    }

    void check() throws Failure {
        checkDistinct();
        if (!inputs.isEmpty() && inputs.get(0).path().isPresent()) {
            // where a later one fails, what was judged before stays
            checkReadable(inputs.get(0).name(), inputs.get(0).path().get());
        }
        for (OutputTarget output : List.of(run.verdicts, run.rejected)) {
            if (output.file() != null) {
                checkWritable(output.file());
            }
        }
    }

    private void checkDistinct() throws Failure {
        try {
            distinct().check();
        } catch (SameFileException e) {
            throw Failure.writing(e.written(), e);
        } catch (IOException e) {
            throw Failure.reading("files", e);
        }
    }

    private DistinctFiles distinct() throws IOException {
        var files = new DistinctFiles();
        for (BulkInput input : inputs) {
            input.path().ifPresent(path -> files.read(input.name(), path));
        }
        for (OutputTarget output : List.of(run.verdicts, run.rejected)) {
            if (output.file() != null) {
                files.write(output.file());
            }
        }
        if (run.checkpoint != null) {
            writeSafely(run.checkpoint, files);
            files.write(Checkpoints.keyLog(run.checkpoint));
        }
        run.keys.addTo(files);
        return files;
    }

    /** Adds a file and its draft. */
    static void writeSafely(Path file, DistinctFiles files) {
        files.write(file);
        files.write(SafeFile.draft(file));
    }

    private static void checkWritable(Path file) throws Failure {
        try {
            LineOutput.checkWritable(file);
        } catch (FileSystemException e) {
            throw Failure.writing(file, e);
        }
    }

    private static void checkReadable(String name, Path file) throws Failure {
        if (Files.notExists(file)) {
            throw Failure.reading(name, new NoSuchFileException(file.toString()));
        }
        if (Files.isDirectory(file)) {
            throw Failure.reading(name, new FileSystemException(file.toString(), null, "it is a folder"));
        }
        if (!Files.isReadable(file)) {
            throw Failure.reading(name, new AccessDeniedException(file.toString()));
        }
    }
}
