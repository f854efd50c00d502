package id.msme.duplicate;

import static java.util.Objects.requireNonNull;

import id.msme.identity.DuplicateKey;
import id.msme.text.Counted;
import java.util.HashMap;
import java.util.Map;

/** Keys in a map to the record of each, behind one lock. */
final class KeysInMemory implements KnownKeys {

    private static final String NO_RECORD = "";

    private final boolean isByRecord;
    private final Map<DuplicateKey, String> records = new HashMap<>();

    KeysInMemory(boolean isByRecord) {
        this.isByRecord = isByRecord;
    }

    @Override
    public synchronized boolean contains(DuplicateKey key) {
        return records.containsKey(requireNonNull(key, "key"));
    }

    @Override
    public synchronized void add(DuplicateKey key) {
        records.putIfAbsent(requireNonNull(key, "key"), NO_RECORD);
    }

    @Override
    public boolean remembersRecords() {
        return isByRecord;
    }

    @Override
    public synchronized boolean addIfAbsent(DuplicateKey key, String record) {
        requireNonNull(record, "record");
        String before = records.putIfAbsent(requireNonNull(key, "key"), isByRecord ? record : NO_RECORD);
        return before == null || (isByRecord && !record.isEmpty() && before.equals(record));
    }

    /** {@return how many keys are remembered} */
    @Override
    public synchronized String toString() {
        return Counted.of(records.size(), "known key");
    }
}
