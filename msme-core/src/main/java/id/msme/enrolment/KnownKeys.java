package id.msme.enrolment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Remembers the keys of MSMEs that were accepted. Not safe for use by several threads at once.
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

    /** {@return keys in memory, for some thousands of records; for millions use a set of primitives} */
    static KnownKeys inMemory() {
        return new KnownKeys() {
            private final Map<String, Set<Long>> byProgram = new HashMap<>();

            @Override
            public boolean contains(DuplicateKey key) {
                return byProgram.getOrDefault(key.program(), Set.of()).contains(key.packed());
            }

            @Override
            public void add(DuplicateKey key) {
                byProgram
                        .computeIfAbsent(key.program(), program -> new HashSet<>())
                        .add(key.packed());
            }
        };
    }
}
