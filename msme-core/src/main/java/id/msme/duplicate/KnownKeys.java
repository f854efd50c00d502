package id.msme.duplicate;

import static java.util.Objects.requireNonNull;

import id.msme.identity.DuplicateKey;

/**
 * Remembers the keys of MSMEs that were accepted.
 *
 * <p>Several consumers that share one set of keys need an {@link #addIfAbsent} that is atomic, as {@link #inMemory()}
 * and {@link #inMemoryByRecord()} have it and a database has it with a unique index. The default method is not atomic;
 * it serves a set that one thread uses.
 */
public interface KnownKeys {

    /**
     * {@return whether a key was remembered}
     *
     * @param key the key
     */
    boolean contains(DuplicateKey key);

    /**
     * Remembers a key.
     *
     * @param key the key
     */
    void add(DuplicateKey key);

    /** {@return whether {@link #addIfAbsent} remembers the record with the key; false by default} */
    default boolean remembersRecords() {
        return false;
    }

    /**
     * Remembers a key unless it was remembered for another record.
     *
     * @param key the key
     * @param record the partner and its id of the record; empty if {@link #remembersRecords()} is false
     * @return whether the key was absent, or was remembered for the same record; true means that the record is no
     *     duplicate
     */
    default boolean addIfAbsent(DuplicateKey key, String record) {
        requireNonNull(record, "record");
        if (contains(key)) {
            return false;
        }
        add(key);
        return true;
    }

    /** {@return keys in memory, safe for use by several threads; for millions of records use a set of primitives} */
    static KnownKeys inMemory() {
        return new KeysInMemory(false);
    }

    /**
     * {@return keys in memory with the record of each, safe for use by several threads; a record that is delivered
     * again is not its own duplicate}
     */
    static KnownKeys inMemoryByRecord() {
        return new KeysInMemory(true);
    }
}
