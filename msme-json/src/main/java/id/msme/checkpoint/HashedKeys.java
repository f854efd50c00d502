package id.msme.checkpoint;

import id.msme.digest.Secret;
import id.msme.duplicate.KnownKeys;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import org.jspecify.annotations.Nullable;

/** Remembers keys by the first 64 bits of their HMAC-SHA256 under a secret, so that no identifier is kept. */
public final class HashedKeys implements KnownKeys {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    /** Hashes of all programs stand together; the program is in the hash. */
    static final String ALL_PROGRAMS = "";

    private final KeyHash hash;
    private final KnownKeys hashes;
    private @Nullable DuplicateKey last;
    private DuplicateKey lastHash = KEYS.restore(ALL_PROGRAMS, 0);

    /** Keys whose hashes are remembered by others. */
    public HashedKeys(Secret secret, KnownKeys hashes) {
        this.hash = new KeyHash(secret);
        this.hashes = hashes;
    }

    @Override
    public boolean contains(DuplicateKey key) {
        return hashes.contains(hash(key));
    }

    @Override
    public void add(DuplicateKey key) {
        hashes.add(hash(key));
    }

    /** A key is looked up before it is added, and hashed once. */
    private DuplicateKey hash(DuplicateKey key) {
        if (last == null || !key.equals(last)) {
            last = key;
            lastHash = KEYS.restore(ALL_PROGRAMS, hash.of(key));
        }
        return lastHash;
    }
}
