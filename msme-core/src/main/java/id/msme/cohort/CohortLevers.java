package id.msme.cohort;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.reach.CountTable;
import id.msme.reach.PublishedTable;
import id.msme.readiness.Assessment;
import id.msme.readiness.NextStep;
import id.msme.readiness.StepCosts;
import id.msme.scale.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which single improvement moves most MSMEs of a cohort to a higher level, and at what cost. A value; parts are added
 * up with {@link #plus}, in any order.
 *
 * <p>Each fact that has a cost is tried alone. An MSME that several facts could move counts under each of them, so the
 * numbers of facts are not added up. The numbers may be of few: {@link #byScale} and {@link #byProvince} hide small
 * ones.
 */
public final class CohortLevers {

    /** The scale or province of those for whom it is not known. */
    public static final String UNKNOWN = "unknown";

    private final Map<Fact, Map<String, Long>> byScale;
    private final Map<Fact, Map<String, Long>> byProvince;
    private final Map<Fact, Long> points;

    private CohortLevers(
            Map<Fact, Map<String, Long>> byScale, Map<Fact, Map<String, Long>> byProvince, Map<Fact, Long> points) {
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

    /**
     * {@return how many MSMEs each fact moves, by scale; small numbers are hidden}
     *
     * @param smallest the smallest number that may be shown, at least 2
     * @throws IllegalArgumentException if it is below 2
     */
    public Optional<PublishedTable> byScale(long smallest) {
        return table(byScale, smallest);
    }

    /**
     * {@return how many MSMEs each fact moves, by the two digits of the province; small numbers are hidden}
     *
     * @param smallest the smallest number that may be shown, at least 2
     * @throws IllegalArgumentException if it is below 2
     */
    public Optional<PublishedTable> byProvince(long smallest) {
        return table(byProvince, smallest);
    }

    private static Optional<PublishedTable> table(Map<Fact, Map<String, Long>> counts, long smallest) {
        if (smallest < 2) {
            throw new IllegalArgumentException("the least count that is shown is at least 2, got " + smallest);
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> columns = new TreeSet<>();
        counts.values().forEach(row -> columns.addAll(row.keySet()));
        var rows = new ArrayList<String>();
        var cells = new ArrayList<List<Long>>();
        counts.forEach((fact, row) -> {
            rows.add(fact.member());
            cells.add(
                    columns.stream().map(column -> row.getOrDefault(column, 0L)).toList());
        });
        return Optional.of(new CountTable(rows, List.copyOf(columns), cells).publish(smallest));
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
        return new CohortLevers(scales, provinces, costs);
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
        return "CohortLevers of " + points.size() + " facts";
    }

    /** Tries every fact for each MSME. */
    public static final class Builder {

        private final Map<Fact, StepCosts> costs = new EnumMap<>(Fact.class);
        private final Map<Fact, Map<String, Long>> byScale = new EnumMap<>(Fact.class);
        private final Map<Fact, Map<String, Long>> byProvince = new EnumMap<>(Fact.class);
        private final Map<Fact, Long> points = new EnumMap<>(Fact.class);

        private Builder(StepCosts all) {
            all.efforts()
                    .forEach((fact, effort) ->
                            costs.put(fact, new StepCosts(all.version(), Map.of(fact, effort), all.citations())));
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
            costs.forEach((fact, cost) -> {
                NextStep step = assessment.model().nextStep(assessment.evidence(), cost);
                if (step.isFound()) {
                    count(byScale, fact, scale.map(Scale::name).orElse(UNKNOWN), 1);
                    count(byProvince, fact, province.orElse(UNKNOWN), 1);
                    points.merge(fact, step.cost(), Math::addExact);
                }
            });
            return this;
        }

        /** {@return the counts so far} */
        public CohortLevers build() {
            return new CohortLevers(new EnumMap<>(Fact.class), new EnumMap<>(Fact.class), new EnumMap<>(Fact.class))
                    .plus(new CohortLevers(byScale, byProvince, points));
        }

        /** {@return how many facts are tried, on one line} */
        @Override
        public String toString() {
            return "CohortLevers.Builder for " + costs.size() + " facts";
        }
    }
}
