package id.msme.run;

import id.msme.checkpoint.Checkpoints;
import id.msme.checkpoint.Failure;
import id.msme.checkpoint.RunLocks;
import id.msme.file.DistinctFiles;
import id.msme.file.SameFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is tried on the files of a run before it touches one: a run that cannot start must not empty its outputs. */
final class RunFiles {

    private final RunPlan plan;
    private final List<BulkInput> inputs;

    RunFiles(RunPlan plan, List<BulkInput> inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    void check() throws Failure {
        checkDistinct();
        if (!inputs.isEmpty() && inputs.get(0).path().isPresent()) {
            // where a later one fails, what was judged before stays
            checkReadable(inputs.get(0).name(), inputs.get(0).path().get());
        }
        for (OutputTarget output : List.of(plan.files().lines(), plan.files().rejected())) {
            if (output.file() != null) {
                checkWritable(output.file());
            }
        }
        checkReplaceable(plan.files().checkpoint());
        checkReplaceable(plan.keys().to());
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
        for (OutputTarget output : List.of(plan.files().lines(), plan.files().rejected())) {
            if (output.file() != null) {
                files.write(output.file());
            }
        }
        Path checkpoint = plan.files().checkpoint();
        if (checkpoint != null) {
            files.write(checkpoint);
            files.write(Checkpoints.keyLog(checkpoint));
            files.write(RunLocks.lock(checkpoint));
        }
        addKeys(files);
        return files;
    }

    /** Adds the files of keys; the keys may go where they came from. */
    private void addKeys(DistinctFiles files) throws IOException {
        Path from = plan.keys().from();
        Path to = plan.keys().to();
        if (to != null) {
            files.write(to);
            files.write(RunLocks.lock(to));
        }
        if (from != null && (to == null || !DistinctFiles.isSame(from, to))) {
            files.read(from.toString(), from);
        }
    }

    /** A file that is replaced as a whole needs a folder that can be written. */
    private static void checkReplaceable(@Nullable Path file) throws Failure {
        if (file == null || Files.isDirectory(file)) {
            return;
        }
        checkWritable(file);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isWritable(folder)) {
            throw Failure.writing(file, new AccessDeniedException(folder.toString()));
        }
    }

    private static void checkWritable(Path file) throws Failure {
        try {
            LineOutput.checkWritable(file);
        } catch (FileSystemException e) {
            throw Failure.writing(file, e);
        }
    }

    private static void checkReadable(String name, Path file) throws Failure {
        if (Files.isDirectory(file)) {
            throw Failure.reading(name, new FileSystemException(file.toString(), null, "it is a folder"));
        }
        try {
            // reports why, which Files.isReadable does not
            file.getFileSystem().provider().checkAccess(file, AccessMode.READ);
        } catch (IOException e) {
            throw Failure.reading(name, e);
        }
    }
}
