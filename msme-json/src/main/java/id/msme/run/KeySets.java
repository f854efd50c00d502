package id.msme.run;

import id.msme.enrolment.DuplicateKey;
import id.msme.enrolment.KnownKeys;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keys of millions of MSMEs as primitives, by program. Each program's keys are spread over shards: growing copies one shard and not all
 * keys at once, and no array is so large that a collector sets whole regions of the heap apart for it.
 */
final class KeySets implements KnownKeys {

    private static final int SHARD_BITS = 12;
    // an odd number with its bits well spread: the upper bits of the product choose the shard
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    // a set doubles when it is that full, so a key takes 8 / 0.45 bytes, 18, at the most
    private static final float FULLEST = 0.9f;
    private static final int FIRST_SIZE = 4;

    private final Map<String, @Nullable LongOpenHashSet[]> byProgram = new HashMap<>();

    @Override
    public boolean contains(DuplicateKey key) {
        @Nullable LongOpenHashSet[] shards = byProgram.get(key.program());
        if (shards == null) {
            return false;
        }
        LongOpenHashSet shard = shards[shard(key)];
        return shard != null && shard.contains(key.packed());
    }

    @Override
    public void add(DuplicateKey key) {
        @Nullable
        LongOpenHashSet[] shards =
                byProgram.computeIfAbsent(key.program(), program -> new LongOpenHashSet[1 << SHARD_BITS]);
        LongOpenHashSet shard = shards[shard(key)];
        if (shard == null) {
            shard = new LongOpenHashSet(FIRST_SIZE, FULLEST);
            shards[shard(key)] = shard;
        }
        shard.add(key.packed());
    }

    /** How many keys a program has. */
    long size(String program) {
        long size = 0;
        for (LongOpenHashSet shard : shards(program)) {
            size += shard == null ? 0 : shard.size();
        }
        return size;
    }

    /** Hands out the keys of a program, in an order that depends on nothing but them. */
    void forEach(String program, LongConsumer taker) {
        for (LongOpenHashSet shard : shards(program)) {
            if (shard != null) {
                shard.longStream().sorted().forEach(taker);
            }
        }
    }

    private @Nullable LongOpenHashSet[] shards(String program) {
        return byProgram.getOrDefault(program, new LongOpenHashSet[0]);
    }

    private static int shard(DuplicateKey key) {
        return (int) ((key.packed() * SPREAD) >>> (Long.SIZE - SHARD_BITS));
    }
}
