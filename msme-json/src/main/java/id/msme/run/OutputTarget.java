package id.msme.run;

import id.msme.checkpoint.Failure;
import id.msme.checkpoint.FileClaim;
import id.msme.file.CheckpointRefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an output of a run goes. It is opened when the run starts, so that a run that cannot start leaves nothing open.
 *
 * @param name its name in messages
 * @param file the file, or null
 * @param stream the stream, or null
 */
record OutputTarget(
        String name, @Nullable Path file, @Nullable OutputStream stream) {

    static final OutputTarget NONE = new OutputTarget("nowhere", null, null);

    static OutputTarget of(Path file) {
        return new OutputTarget(file.toString(), file, null);
    }

    static OutputTarget of(String name, OutputStream out) {
        return new OutputTarget(name, null, out);
    }

    boolean isWanted() {
        return file != null || stream != null;
    }

    /** Opens the output, and leaves it as it is for now; if a run goes on, its length is known. */
    @Nullable
    LineOutput open(boolean isResumed, long length) throws Failure {
        try {
            if (file != null) {
                return open(file, FileClaim.of(file), isResumed, length);
            }
            return stream == null ? null : LineOutput.of(name, stream);
        } catch (IOException e) {
            throw Failure.writing(name, e);
        }
    }

    private static LineOutput open(Path file, FileClaim claim, boolean isResumed, long length) throws IOException {
        try {
            if (isResumed) {
                LineOutput.checkResumable(file, length);
            }
            return LineOutput.of(file, claim);
        } catch (IOException e) {
            claim.close();
            throw e;
        }
    }

    /** Refuses a checkpoint if the output is no file. */
    void describe(String role, RunSettings settings) throws Failure {
        boolean isOther = stream != null || (file != null && Files.exists(file) && !Files.isRegularFile(file));
        if (isOther) {
            throw Failure.writing(name, CheckpointRefusedException.noFile());
        }
        settings.put(role, isWanted() ? name : "none");
    }
}
