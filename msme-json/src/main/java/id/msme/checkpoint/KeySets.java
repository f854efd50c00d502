package id.msme.checkpoint;

import com.carrotsearch.hppc.LongHashSet;
import id.msme.duplicate.KnownKeys;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keys of millions of MSMEs as primitives, by program. Each program's keys are spread over shards: growing copies one
 * shard and not all keys at once, and no array is so large that a collector sets whole regions of the heap apart for
 * it.
 *
 * <p>Each key is mixed with numbers that are random in each run before it is put in a set, so that nobody can choose
 * keys that get in each other's way. No result depends on them.
 */
public final class KeySets implements KnownKeys {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private static final int SHARD_BITS = 12;
    // an odd number with its bits well spread: the upper bits of the product choose the shard
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int HALF = Long.SIZE / 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long offset = RANDOM.nextLong();
    private final long factor = RANDOM.nextLong() | 1;
    private final long inverse = inverse(factor);
    private final long secondFactor = RANDOM.nextLong() | 1;
    private final long secondInverse = inverse(secondFactor);

    private final Map<String, @Nullable Shard[]> byProgram = new HashMap<>();

    @Override
    public boolean contains(DuplicateKey key) {
        return contains(key.program(), KEYS.packed(key));
    }

    @Override
    public void add(DuplicateKey key) {
        add(key.program(), KEYS.packed(key));
    }

    /** Looks for the key and adds it in one search. */
    @Override
    public boolean addIfAbsent(DuplicateKey key, String record) {
        return addIfAbsent(key.program(), KEYS.packed(key));
    }

    boolean contains(String program, long key) {
        @Nullable Shard[] shards = byProgram.get(program);
        if (shards == null) {
            return false;
        }
        Shard shard = shards[shard(key)];
        return shard != null && shard.contains(mix(key));
    }

    public void add(String program, long key) {
        addIfAbsent(program, key);
    }

    private boolean addIfAbsent(String program, long key) {
        @Nullable Shard[] shards = byProgram.computeIfAbsent(program, name -> new Shard[1 << SHARD_BITS]);
        Shard shard = shards[shard(key)];
        if (shard == null) {
            shard = new Shard();
            shards[shard(key)] = shard;
        }
        return shard.add(mix(key));
    }

    /** How many keys a program has. */
    public long size(String program) {
        return shards(program).mapToLong(Shard::size).sum();
    }

    /** Hands out the keys of a program, in an order that depends on nothing but them. */
    public void forEach(String program, LongConsumer taker) {
        shards(program)
                .forEach(shard ->
                        LongStream.of(shard.toArray()).map(this::unmix).sorted().forEach(taker));
    }

    /** The sum, over all keys of a program, of the places that a search for the key looks at. */
    public long probes(String program) {
        return shards(program).mapToLong(Shard::probes).sum();
    }

    private Stream<Shard> shards(String program) {
        return Arrays.stream(byProgram.getOrDefault(program, new Shard[0])).flatMap(Stream::ofNullable);
    }

    private static int shard(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - SHARD_BITS));
    }

    /** One to one, so that keys stay what they are. */
    private long mix(long key) {
        long mixed = (key ^ offset) * factor;
        mixed ^= mixed >>> HALF;
        return mixed * secondFactor;
    }

    private long unmix(long mixed) {
        long key = mixed * secondInverse;
        key ^= key >>> HALF;
        return key * inverse ^ offset;
    }

    /** The number whose product with an odd one is 1; each step of Newton's doubles the bits that are right. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    private static final class Shard extends LongHashSet {

        // a set doubles when it is that full, so a key takes 8 / 0.45 bytes, 18, at the most
        private static final double MAX_LOAD = 0.9;
        private static final int INITIAL_SIZE = 4;

        Shard() {
            super(INITIAL_SIZE, MAX_LOAD);
        }

        long probes() {
            long probes = 0;
            for (int place = 0; place <= mask; place++) {
                if (keys[place] != 0) {
                    probes += ((place - hashKey(keys[place])) & mask) + 1;
                }
            }
            return probes;
        }
    }
}
