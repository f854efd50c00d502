package id.msme.run;

import id.msme.digest.Secret;
import id.msme.duplicate.KnownKeys;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a run finds duplicates: its own, those of its host, hashed ones of earlier runs and for later ones,
 * or none.
 *
 * @param isWanted whether duplicates are looked for
 * @param given the keys of the host, or null
 * @param secret the secret under which keys are hashed, or null if they are not
 * @param from a file of keys of earlier runs, or null
 * @param to the file of keys for later runs, or null
 */
record KeyPlan(
        boolean isWanted,
        @Nullable KnownKeys given,
        @Nullable Secret secret,
        @Nullable Path from,
        @Nullable Path to) {

    static final KeyPlan OWN = new KeyPlan(true, null, null, null, null);

    KeyPlan leftOut() {
        return new KeyPlan(false, given, secret, from, to);
    }

    KeyPlan given(KnownKeys keys) {
        return new KeyPlan(true, keys, secret, from, to);
    }

    KeyPlan from(Path file, Secret under) {
        return new KeyPlan(isWanted, given, under, file, to);
    }

    KeyPlan to(Path file, Secret under) {
        return new KeyPlan(isWanted, given, under, from, file);
    }

    /** Whether a host keeps the keys, so that no checkpoint can. */
    boolean areGiven() {
        return isWanted && given != null;
    }

    /**
     * Refuses files of keys if the run has no keys of its own: nothing would be found by one, and nothing be written to
     * the other.
     */
    void check() {
        if ((from != null || to != null) && (!isWanted || given != null)) {
            throw new IllegalStateException("keysFrom and keysTo are of a run's own keys, and this one "
                    + (isWanted ? "is given keys" : "leaves out the duplicate step"));
        }
    }
}
