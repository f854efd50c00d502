package id.msme.json.bulk;

import id.msme.enrolment.DuplicateKey;
import id.msme.enrolment.KnownKeys;
import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Keys of millions of MSMEs as primitives, by program. Each program's keys are spread over shards, so that growing copies one shard and
 * not all keys at once.
 */
final class KeySets implements KnownKeys {

    private static final int SHARD_BITS = 8;
    // an odd number with its bits well spread: the upper bits of the product choose the shard
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    // a set doubles when it is that full, so a key takes 8 / 0.45 bytes, 18, at the most
    private static final float FULLEST = 0.9f;

    private final Map<String, LongOpenHashSet[]> byProgram = new HashMap<>();

    @Override
    public boolean contains(DuplicateKey key) {
        LongOpenHashSet[] shards = byProgram.get(key.program());
        return shards != null && shards[shard(key)].contains(key.packed());
    }

    @Override
    public void add(DuplicateKey key) {
        byProgram.computeIfAbsent(key.program(), program -> emptyShards())[shard(key)].add(key.packed());
    }

    private static LongOpenHashSet[] emptyShards() {
        var shards = new LongOpenHashSet[1 << SHARD_BITS];
        for (int i = 0; i < shards.length; i++) {
            shards[i] = new LongOpenHashSet(Hash.DEFAULT_INITIAL_SIZE, FULLEST);
        }
        return shards;
    }

    private static int shard(DuplicateKey key) {
        return (int) ((key.packed() * SPREAD) >>> (Long.SIZE - SHARD_BITS));
    }
}
