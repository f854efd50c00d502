package id.msme.cohort;

import static java.util.Objects.requireNonNull;

import id.msme.readiness.Assessment;
import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The mean readiness of the MSMEs of a cohort, by province and by scale. A value; parts are added up with
 * {@link #plus}, in any order.
 */
public final class CohortReadiness {

    private final Map<String, ScoreSum> byScale;
    private final Map<String, ScoreSum> byProvince;

    private CohortReadiness(Map<String, ScoreSum> byScale, Map<String, ScoreSum> byProvince) {
        this.byScale = byScale;
        this.byProvince = byProvince;
    }

    /** {@return a builder that has counted nothing} It counts on one thread. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the mean readiness of each province that may be shown, least ready first} Provinces are compared by the
     * middle of their ranges; where ranges overlap, which of two is less ready is not decided.
     *
     * @param smallest the smallest number of MSMEs that may be shown, at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public List<GroupReadiness> byProvince(long smallest) {
        return shown(byProvince, smallest);
    }

    /**
     * {@return the mean readiness of each scale that may be shown, least ready first}
     *
     * @param smallest the smallest number of MSMEs that may be shown, at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public List<GroupReadiness> byScale(long smallest) {
        return shown(byScale, smallest);
    }

    private static List<GroupReadiness> shown(Map<String, ScoreSum> sums, long smallest) {
        var counts = new TreeMap<String, Long>();
        sums.forEach((key, sum) -> counts.put(key, sum.msmes()));
        return SmallCounts.cells(counts, true, smallest).stream()
                .filter(cell -> cell.count().isPresent())
                .map(CohortCell::key)
                .flatMap(key -> Optional.ofNullable(sums.get(key)).map(sum -> sum.toReadiness(key)).stream())
                .sorted(GroupReadiness.LEAST_READY_FIRST)
                .toList();
    }

    /**
     * {@return the sum of both}
     *
     * @param other the readiness of other MSMEs
     */
    public CohortReadiness plus(CohortReadiness other) {
        requireNonNull(other, "other");
        return new CohortReadiness(sum(byScale, other.byScale), sum(byProvince, other.byProvince));
    }

    private static Map<String, ScoreSum> sum(Map<String, ScoreSum> one, Map<String, ScoreSum> other) {
        var sum = new TreeMap<>(one);
        other.forEach((key, score) -> sum.merge(key, score, ScoreSum::plus));
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortReadiness that
                && byScale.equals(that.byScale)
                && byProvince.equals(that.byProvince);
    }

    @Override
    public int hashCode() {
        return byProvince.hashCode();
    }

    /** {@return how many MSMEs; their scores may be of very few} */
    @Override
    public String toString() {
        long msmes = byScale.values().stream().collect(Collectors.summingLong(ScoreSum::msmes));
        return "CohortReadiness of " + Counted.of(msmes, "MSME");
    }

    /** Adds up scores of MSMEs. */
    public static final class Builder {

        private final Map<String, ScoreSum> byScale = new TreeMap<>();
        private final Map<String, ScoreSum> byProvince = new TreeMap<>();

        private Builder() {}

        /**
         * Adds an MSME.
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
            ScoreSum score = ScoreSum.of(assessment.overall());
            byScale.merge(scale.map(Scale::name).orElse(CohortTally.UNKNOWN), score, ScoreSum::plus);
            byProvince.merge(province.orElse(CohortTally.UNKNOWN), score, ScoreSum::plus);
            return this;
        }

        /** {@return the sums so far} */
        public CohortReadiness build() {
            return new CohortReadiness(new TreeMap<>(byScale), new TreeMap<>(byProvince));
        }

        /** {@return what this builds} */
        @Override
        public String toString() {
            return "builder of the readiness of a cohort";
        }
    }
}
