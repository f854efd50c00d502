package id.msme.cohort;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.readiness.Assessment;
import id.msme.readiness.StepCosts;
import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The single improvements that move MSMEs of a cohort to a higher level, with their number and cost. A value; parts are
 * added up with {@link #plus}, in any order.
 *
 * <p>Each fact that has a cost is tried alone. An MSME that several facts could move counts under each of them, so the
 * numbers of facts are not added up. The numbers may be of few: {@link #byScale} and {@link #byProvince} hide small
 * ones.
 */
public final class CohortLevers {

    /** The key of those whose scale or province is not known. */
    public static final String UNKNOWN = "";

    private final long msmes;
    private final Map<Fact, Map<String, Long>> byScale;
    private final Map<Fact, Map<String, Long>> byProvince;
    private final Map<Fact, Long> points;

    private CohortLevers(
            long msmes,
            Map<Fact, Map<String, Long>> byScale,
            Map<Fact, Map<String, Long>> byProvince,
            Map<Fact, Long> points) {
        this.msmes = msmes;
        this.byScale = byScale;
        this.byProvince = byProvince;
        this.points = points;
    }

    /**
     * {@return a builder that has counted nothing} It counts on one thread.
     *
     * @param costs the costs of improvements
     */
    public static Builder builder(StepCosts costs) {
        return new Builder(requireNonNull(costs, "costs"));
    }

    /**
     * {@return the facts that move enough MSMEs, most first; of equal numbers the cheaper one first}
     *
     * @param smallest the smallest number of MSMEs that may be shown, at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public List<Lever> levers(long smallest) {
        if (smallest < 1) {
            throw new IllegalArgumentException("the smallest count that may be shown is at least 1");
        }
        return points.keySet().stream()
                .map(fact -> new Lever(fact, moved(fact), points.getOrDefault(fact, 0L)))
                .filter(lever -> lever.moved() >= smallest)
                .sorted(Comparator.comparingLong(Lever::moved)
                        .reversed()
                        .thenComparingLong(Lever::points)
                        .thenComparing(Lever::fact))
                .toList();
    }

    private long moved(Fact fact) {
        return byScale.getOrDefault(fact, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** {@return how many MSMEs were tried} */
    public long msmes() {
        return msmes;
    }

    /**
     * {@return the number of MSMEs that a fact moves, by scale; small numbers, and those from which they could be
     * derived, are left out}
     *
     * @param fact the fact that is improved
     * @param smallest the smallest number that may be shown, at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public List<CohortCell> byScale(Fact fact, long smallest) {
        return cells(byScale, fact, smallest);
    }

    /**
     * {@return the number of MSMEs that a fact moves, by the two digits of the province; small numbers, and those from
     * which they could be derived, are left out}
     *
     * @param fact the fact that is improved
     * @param smallest the smallest number that may be shown, at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public List<CohortCell> byProvince(Fact fact, long smallest) {
        return cells(byProvince, fact, smallest);
    }

    /** The number that a fact moves in all is shown beside. */
    private static List<CohortCell> cells(Map<Fact, Map<String, Long>> counts, Fact fact, long smallest) {
        return SmallCounts.cells(counts.getOrDefault(requireNonNull(fact, "fact"), Map.of()), true, smallest);
    }

    /**
     * {@return the sum of both}
     *
     * @param other the levers of other MSMEs
     */
    public CohortLevers plus(CohortLevers other) {
        requireNonNull(other, "other");
        var scales = new EnumMap<Fact, Map<String, Long>>(Fact.class);
        var provinces = new EnumMap<Fact, Map<String, Long>>(Fact.class);
        var costs = new EnumMap<Fact, Long>(Fact.class);
        for (CohortLevers one : List.of(this, other)) {
            add(scales, one.byScale);
            add(provinces, one.byProvince);
            one.points.forEach((fact, some) -> costs.merge(fact, some, Math::addExact));
        }
        return new CohortLevers(Math.addExact(msmes, other.msmes), scales, provinces, costs);
    }

    private static void add(Map<Fact, Map<String, Long>> sums, Map<Fact, Map<String, Long>> more) {
        more.forEach((fact, row) -> row.forEach((key, count) -> count(sums, fact, key, count)));
    }

    private static void count(Map<Fact, Map<String, Long>> sums, Fact fact, String key, long count) {
        sums.computeIfAbsent(fact, any -> new TreeMap<>()).merge(key, count, Math::addExact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortLevers that
                && msmes == that.msmes
                && byScale.equals(that.byScale)
                && byProvince.equals(that.byProvince)
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** {@return how many facts move anybody; the counts may be of very few} */
    @Override
    public String toString() {
        return "CohortLevers of " + Counted.of(points.size(), "fact");
    }

    /** Tries every fact for each MSME. */
    public static final class Builder {

        private final StepCosts costs;
        private final Map<Fact, Map<String, Long>> byScale = new EnumMap<>(Fact.class);
        private final Map<Fact, Map<String, Long>> byProvince = new EnumMap<>(Fact.class);
        private final Map<Fact, Long> points = new EnumMap<>(Fact.class);
        private long msmes;

        private Builder(StepCosts costs) {
            this.costs = costs;
        }

        /**
         * Counts what would move an MSME.
         *
         * @param assessment its assessment
         * @param scale its scale, if it is known
         * @param province the two digits of its province, if it is known
         * @return this builder
         */
        public Builder add(Assessment assessment, Optional<Scale> scale, Optional<String> province) {
            requireNonNull(assessment, "assessment");
            requireNonNull(scale, "scale");
            requireNonNull(province, "province");
            msmes++;
            assessment.model().singleSteps(assessment.evidence(), costs).forEach((fact, step) -> {
                count(byScale, fact, scale.map(Scale::name).orElse(UNKNOWN), 1);
                count(byProvince, fact, province.orElse(UNKNOWN), 1);
                points.merge(fact, step.cost(), Math::addExact);
            });
            return this;
        }

        /** {@return the counts so far} */
        public CohortLevers build() {
            return new CohortLevers(0, new EnumMap<>(Fact.class), new EnumMap<>(Fact.class), new EnumMap<>(Fact.class))
                    .plus(new CohortLevers(msmes, byScale, byProvince, points));
        }

        /** {@return how many facts are tried, on one line} */
        @Override
        public String toString() {
            return "CohortLevers.Builder for " + Counted.of(costs.efforts().size(), "fact");
        }
    }
}
