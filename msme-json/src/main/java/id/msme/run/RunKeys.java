package id.msme.run;

import id.msme.enrolment.KnownKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which keys a run finds duplicates: its own, those of its host, hashed ones of earlier runs and for later ones, or none. */
final class RunKeys {

    private final KeySets own = new KeySets();
    private boolean isWanted = true;
    private @Nullable KnownKeys given;
    private @Nullable Secret secret;
    private @Nullable Path from;
    private @Nullable Path to;

    void leaveOut() {
        isWanted = false;
    }

    void give(KnownKeys keys) {
        isWanted = true;
        given = keys;
    }

    void from(Path file, Secret under) {
        from = file;
        secret = under;
    }

    void to(Path file, Secret under) {
        to = file;
        secret = under;
    }

    /** Refuses files of keys where the run keeps none of its own: nothing would be found by one, and nothing be written to the other. */
    void check() {
        if ((from != null || to != null) && (!isWanted || given != null)) {
            throw new IllegalStateException("keysFrom and keysTo are of a run's own keys, and this one "
                    + (isWanted ? "is given keys" : "leaves out the duplicate step"));
        }
    }

    /** Adds the files of keys; the keys may go where they came from. */
    void addTo(DistinctFiles files) throws IOException {
        if (to != null) {
            RunFiles.writeSafely(to, files);
        }
        if (from != null && (to == null || !DistinctFiles.isSame(from, to))) {
            files.read(from.toString(), from);
        }
    }

    /** Takes note of what the run finds by these keys. */
    void describe(RunSettings settings) throws Failure {
        settings.put("duplicate step", isWanted ? secret == null ? "check" : "check hashed keys" : "skip");
        if (isWanted && from != null) {
            settings.putFile("file of keys", from);
        }
    }

    /** Makes the keys ready; where a run has checkpoints, they are logged. */
    Optional<KnownKeys> open(@Nullable Checkpoints checkpoints) throws Failure {
        if (!isWanted) {
            return Optional.empty();
        }
        if (given != null) {
            return Optional.of(given);
        }
        KnownKeys logged = checkpoints == null ? own : checkpoints.log(own);
        return Optional.of(secret == null ? logged : new HashedKeys(secret, logged));
    }

    /** Remembers the keys of a file, if there is one. */
    void read() throws Failure {
        if (from != null && secret != null) {
            try {
                KeyFile.read(from, secret, own);
            } catch (IOException e) {
                throw Failure.reading(from, e);
            }
        }
    }

    /** Whether a host keeps the keys, so that no checkpoint can. */
    boolean areGiven() {
        return isWanted && given != null;
    }

    /** Writes the file of keys, but does not put it in its place yet. */
    void writeDraft() throws Failure {
        if (isWanted && to != null && secret != null) {
            try {
                KeyFile.writeDraft(to, secret, own);
            } catch (IOException e) {
                throw Failure.writing(to, e);
            }
        }
    }

    /** Puts the file of keys in its place. */
    void putInPlace() throws Failure {
        if (isWanted && to != null) {
            try {
                SafeFile.putInPlace(to);
            } catch (IOException e) {
                throw Failure.writing(to, e);
            }
        }
    }
}
