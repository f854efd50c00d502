package id.msme.reach;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import id.msme.text.UnknownName;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The number of MSMEs that several partners or programs reached: the sum of their reports (gross), and each MSME once
 * (net).
 *
 * <p>Where all give keys, net and overlap are exact. Where some give a count only, they lie within the bounds of
 * Fréchet: all counts may lie within the largest, or apart as far as the population allows.
 */
public final class Reach {

    private final Map<String, KeySet> keyed;
    private final Map<String, Long> counts;
    private final OptionalLong population;
    private final KeySet union;

    private Reach(Map<String, KeySet> keyed, Map<String, Long> counts, OptionalLong population) {
        this.keyed = Collections.unmodifiableMap(keyed);
        this.counts = Collections.unmodifiableMap(counts);
        this.population = population;
        this.union = keyed.values().stream().reduce(KeySet.of(), KeySet::union);
    }

    /**
     * Begins a reach.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the names of all who reached MSMEs, in order} */
    public Set<String> reporters() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /** {@return the sum of what all report, in which an MSME stands once for each that reached it} */
    public long gross() {
        return counts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** {@return how many different MSMEs were reached} */
    public Bounds net() {
        long countedOnly = Math.subtractExact(gross(), keyedGross());
        long most = Math.addExact(union.size(), countedOnly);
        return new Bounds(least(), Math.min(most, population.orElse(Long.MAX_VALUE)));
    }

    /** {@return how often an MSME was counted again: gross less net} */
    public Bounds repeats() {
        Bounds net = net();
        return new Bounds(gross() - net.high(), gross() - net.low());
    }

    /**
     * {@return how many MSMEs two reporters have in common}
     *
     * @param first the name of one
     * @param second the name of the other
     * @throws IllegalArgumentException if one did not report
     */
    public Bounds overlap(String first, String second) {
        requireNonNull(first, "first");
        long firstCount = count(first);
        long secondCount = count(second);
        KeySet firstKeys = keyed.get(first);
        KeySet secondKeys = keyed.get(second);
        if (firstKeys != null && secondKeys != null) {
            return Bounds.exactly(firstKeys.overlap(secondKeys));
        }
        if (first.equals(second)) {
            return Bounds.exactly(firstCount);
        }
        long room = population.orElse(Long.MAX_VALUE);
        long forced = firstCount - (room - secondCount);
        return new Bounds(Math.max(0, forced), Math.min(firstCount, secondCount));
    }

    private long count(String reporter) {
        return UnknownName.require("reporter", requireNonNull(reporter, "reporter"), counts);
    }

    private long keyedGross() {
        return keyed.values().stream().mapToLong(KeySet::size).sum();
    }

    private long least() {
        return Math.max(
                union.size(),
                counts.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /** Builds a {@link Reach}; the order of its parts does not matter. */
    public static final class Builder {

        private final Map<String, KeySet> keyed = new TreeMap<>();
        private final Map<String, Long> counts = new TreeMap<>();
        private OptionalLong population = OptionalLong.empty();

        private Builder() {}

        /**
         * Adds a reporter whose MSMEs are known.
         *
         * @param reporter its name, for example the id of a partner
         * @param keys whom it reached
         * @return this
         * @throws IllegalArgumentException if the name is blank or the reporter was added already
         */
        public Builder keys(String reporter, KeySet keys) {
            requireNonNull(keys, "keys");
            count(reporter, keys.size());
            keyed.put(reporter, keys);
            return this;
        }

        /**
         * Adds a reporter that gives a number only.
         *
         * @param reporter its name
         * @param count how many different MSMEs it reached, 0 or more
         * @return this
         * @throws IllegalArgumentException if the name is blank, the reporter was added already or the count is
         *     negative
         */
        public Builder count(String reporter, long count) {
            if (requireNonNull(reporter, "reporter").isBlank()) {
                throw new IllegalArgumentException("a reporter has a name that is not blank");
            }
            if (count < 0) {
                throw new IllegalArgumentException("a reach is not negative: " + reporter + ", " + count);
            }
            if (counts.putIfAbsent(reporter, count) != null) {
                throw new IllegalArgumentException("the reach of " + reporter + " stands twice");
            }
            return this;
        }

        /**
         * Sets how many MSMEs there are in all.
         *
         * @param msmes how many, for those who report on
         * @return this
         */
        public Builder population(long msmes) {
            population = OptionalLong.of(msmes);
            return this;
        }

        /**
         * Builds the reach.
         *
         * @return the reach
         * @throws IllegalArgumentException if more were reached than there are
         */
        public Reach build() {
            var reach = new Reach(new TreeMap<>(keyed), new TreeMap<>(counts), population);
            if (reach.least() > population.orElse(Long.MAX_VALUE)) {
                throw new IllegalArgumentException("more MSMEs were reached than the population has: " + reach.least()
                        + " of " + population.getAsLong());
            }
            return reach;
        }

        /** {@return what this builds} */
        @Override
        public String toString() {
            return "builder of a reach";
        }
    }

    /** {@return the reporters, the different MSMEs and the sum of the counts} */
    @Override
    public String toString() {
        return "Reach of " + Counted.of(counts.size(), "reporter") + ": " + text(net()) + " of "
                + Bounds.grouped(gross()) + " reported";
    }

    private static String text(Bounds msmes) {
        return msmes.isExact() ? Counted.of(msmes.low(), "MSME") : msmes + " MSMEs";
    }
}
