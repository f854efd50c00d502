package id.msme.cohort;

import static java.util.Objects.requireNonNull;

import id.msme.number.Score;
import id.msme.readiness.Assessment;
import id.msme.readiness.Band;
import id.msme.scale.Scale;
import id.msme.treatment.Treatment;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of the MSMEs of a cohort by level, scale, province, weakest dimension, gate and treatment. A value; tallies of
 * parts are added up with {@link #plus}, in any order.
 */
public final class CohortTally {

    /** Where a level, scale, province or weakest dimension is not known. */
    public static final String UNKNOWN = "";

    private final long msmes;
    private final Map<CohortAspect, Map<String, Long>> counts;

    private CohortTally(long msmes, Map<CohortAspect, Map<String, Long>> counts) {
        this.msmes = msmes;
        this.counts = counts;
    }

    /** A tally that was written as text. */
    static CohortTally restored(long msmes, Map<CohortAspect, SortedMap<String, Long>> counts) {
        var restored = new Builder();
        restored.msmes = msmes;
        counts.forEach((aspect, some) -> some.forEach((key, count) -> restored.count(aspect, key, count)));
        return restored.build();
    }

    /** {@return a builder that has counted nothing} It counts on one thread. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many MSMEs were assessed} */
    public long msmes() {
        return msmes;
    }

    /**
     * {@return the exact counts, by key, sorted; nothing that is zero}
     *
     * @param aspect the aspect
     */
    public Map<String, Long> counts(CohortAspect aspect) {
        requireNonNull(aspect, "aspect");
        return counts.getOrDefault(aspect, Map.of());
    }

    /**
     * Makes counts fit to be published: a count from 1 to below the smallest that may be shown is left out, and with it
     * the next smallest if it could be derived from the others and the total.
     *
     * @param aspect the aspect
     * @param smallest the smallest count that may be shown, at least 1
     * @return the cells, sorted by key
     * @throws IllegalArgumentException if the smallest is below 1
     */
    public List<CohortCell> cells(CohortAspect aspect, long smallest) {
        requireNonNull(aspect, "aspect");
        return SmallCounts.cells(counts(aspect), aspect.isPartition(), smallest);
    }

    /**
     * {@return the sum of both}
     *
     * @param other the tally of other MSMEs
     */
    public CohortTally plus(CohortTally other) {
        requireNonNull(other, "other");
        var sum = new Builder();
        sum.msmes = Math.addExact(msmes, other.msmes);
        for (CohortAspect aspect : CohortAspect.values()) {
            counts(aspect).forEach((key, count) -> sum.count(aspect, key, count));
            other.counts(aspect).forEach((key, count) -> sum.count(aspect, key, count));
        }
        return sum.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortTally that && msmes == that.msmes && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return how many were assessed; the counts may be of very few} */
    @Override
    public String toString() {
        return "CohortTally of " + msmes;
    }

    /** Counts MSMEs. */
    public static final class Builder {

        private long msmes;
        private final Map<CohortAspect, TreeMap<String, Long>> counts = new EnumMap<>(CohortAspect.class);

        private Builder() {}

        /**
         * Counts an MSME.
         *
         * @param assessment its assessment
         * @param scale its scale, where it is known
         * @param province the two digits of its province, where it is known
         * @param treatment what is recommended to it
         * @return this builder
         */
        public Builder add(
                Assessment assessment, Optional<Scale> scale, Optional<String> province, List<Treatment> treatment) {
            requireNonNull(assessment, "assessment");
            requireNonNull(scale, "scale");
            requireNonNull(province, "province");
            requireNonNull(treatment, "treatment");
            msmes++;
            count(CohortAspect.LEVEL, assessment.level().map(Band::level).orElse(UNKNOWN), 1);
            count(CohortAspect.SCALE, scale.map(Scale::name).orElse(UNKNOWN), 1);
            count(CohortAspect.PROVINCE, province.orElse(UNKNOWN), 1);
            count(CohortAspect.WEAKEST, weakest(assessment), 1);
            assessment.closedGates().forEach(gate -> count(CohortAspect.GATE, gate.id(), 1));
            treatment.forEach(one -> count(CohortAspect.TREATMENT, one.activity(), 1));
            return this;
        }

        /** The dimension that can reach least; none where all can reach 100. Of equal ones the first of the model. */
        private static String weakest(Assessment assessment) {
            String weakest = UNKNOWN;
            Score least = Score.MAX;
            for (int i = 0; i < assessment.model().dimensions().size(); i++) {
                Score reachable = assessment.score(i).high();
                if (reachable.compareTo(least) < 0) {
                    least = reachable;
                    weakest = assessment.model().dimensions().get(i).id();
                }
            }
            return weakest;
        }

        private void count(CohortAspect aspect, String key, long count) {
            counts.computeIfAbsent(aspect, any -> new TreeMap<>()).merge(key, count, Math::addExact);
        }

        /** {@return the counts so far} */
        public CohortTally build() {
            var copy = new EnumMap<CohortAspect, Map<String, Long>>(CohortAspect.class);
            counts.forEach((aspect, some) -> copy.put(aspect, Collections.unmodifiableMap(new TreeMap<>(some))));
            return new CohortTally(msmes, copy);
        }

        /** {@return what this builds} */
        @Override
        public String toString() {
            return "builder of a cohort tally";
        }
    }
}
