package id.msme.run;

import id.msme.checkpoint.Checkpoints;
import id.msme.checkpoint.Draft;
import id.msme.checkpoint.Failure;
import id.msme.checkpoint.HashedKeys;
import id.msme.checkpoint.KeyFile;
import id.msme.checkpoint.KeySets;
import id.msme.duplicate.KnownKeys;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of one run, as planned. */
final class RunKeys implements AutoCloseable {

    private final KeyPlan plan;
    private final KeySets own = new KeySets();
    private @Nullable Draft draft;

    RunKeys(KeyPlan plan) {
        this.plan = plan;
    }

    /** Makes the keys ready; if a run has checkpoints, they are logged. */
    Optional<KnownKeys> open(@Nullable Checkpoints checkpoints) throws Failure {
        if (!plan.isWanted()) {
            return Optional.empty();
        }
        if (plan.given() != null) {
            return Optional.of(plan.given());
        }
        KnownKeys logged = checkpoints == null ? own : checkpoints.log(own);
        return Optional.of(plan.secret() == null ? logged : new HashedKeys(plan.secret(), logged));
    }

    /** Remembers the keys of a file, if there is one. */
    void read() throws Failure {
        if (plan.from() != null && plan.secret() != null) {
            try {
                KeyFile.read(plan.from(), plan.secret(), own);
            } catch (IOException e) {
                throw Failure.reading(plan.from(), e);
            }
        }
    }

    /** Writes the file of keys, but does not put it in its place yet. */
    void writeDraft() throws Failure {
        if (plan.isWanted() && plan.to() != null && plan.secret() != null) {
            try {
                draft = KeyFile.writeDraft(plan.to(), plan.secret(), own);
            } catch (IOException e) {
                throw Failure.writing(plan.to(), e);
            }
        }
    }

    /** Puts the file of keys in its place. */
    void putInPlace() throws Failure {
        if (draft != null && plan.to() != null) {
            try {
                draft.putInPlace();
                draft = null;
            } catch (IOException e) {
                throw Failure.writing(plan.to(), e);
            }
        }
    }

    /** Discards a file of keys that was not put in its place. */
    @Override
    public void close() {
        if (draft != null) {
            draft.discard();
        }
    }
}
