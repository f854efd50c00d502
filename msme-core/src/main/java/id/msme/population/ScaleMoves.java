package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.scale.Scale;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which MSMEs of a population change their scale between two sets of laws on one day. The same MSMEs are classified
 * twice, so that equivalent laws move nobody. A value; parts are added up with {@link #plus}, in any order.
 */
public final class ScaleMoves {

    private static final int SCALES = Scale.values().length;

    private final MsmePopulation population;
    private final List<PopulationDimension> by;
    private final ScaleRule before;
    private final ScaleRule after;
    private final @Nullable CellCounts[] counts;
    private final long moved;

    private ScaleMoves(Builder builder, @Nullable CellCounts[] counts, long moved) {
        population = builder.population;
        by = builder.by;
        before = builder.lawBefore;
        after = builder.lawAfter;
        this.counts = counts;
        this.moved = moved;
    }

    private ScaleMoves(ScaleMoves one, ScaleMoves other) {
        population = one.population;
        by = one.by;
        before = one.before;
        after = one.after;
        counts = one.counts.clone();
        for (int i = 0; i < counts.length; i++) {
            CellCounts mine = counts[i];
            CellCounts theirs = other.counts[i];
            counts[i] = mine == null ? theirs : theirs == null ? mine : mine.plus(theirs);
        }
        moved = Math.addExact(one.moved, other.moved);
    }

    /**
     * {@return a builder that has counted nothing} It counts on one thread.
     *
     * @param population whose MSMEs are counted
     * @param by further dimensions beside the scales, each once; may be empty
     * @param before the laws before the change
     * @param after the laws after the change
     * @param day the day whose laws are compared
     * @throws IllegalArgumentException if a dimension is repeated or is the scale, or no law was in force on the day
     */
    public static Builder builder(
            MsmePopulation population,
            List<PopulationDimension> by,
            ScaleClassifier before,
            ScaleClassifier after,
            LocalDate day) {
        requireNonNull(population, "population");
        requireNonNull(by, "by");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(day, "day");
        if (by.contains(PopulationDimension.SCALE) || by.stream().distinct().count() < by.size()) {
            throw new IllegalArgumentException("moves have a scale before and after; other dimensions stand once, got "
                    + by.stream().map(PopulationDimension::word).toList());
        }
        return new Builder(population, List.copyOf(by), before, after, day);
    }

    /** {@return the law before the change} */
    public ScaleRule before() {
        return before;
    }

    /** {@return the law after the change} */
    public ScaleRule after() {
        return after;
    }

    /** {@return how many MSMEs change their scale} */
    public SampledCount moved() {
        return new SampledCount(moved, population.represents(), population.size());
    }

    /** {@return the moves that happen, by the scale before, the scale after and the other dimensions} */
    public List<ScaleMove> moves() {
        var moves = new ArrayList<ScaleMove>();
        for (int i = 0; i < counts.length; i++) {
            CellCounts some = counts[i];
            if (some != null) {
                Scale from = Scale.values()[i / SCALES];
                Scale to = Scale.values()[i % SCALES];
                some.cells(population.represents(), population.size())
                        .forEach(cell -> moves.add(new ScaleMove(from, to, cell)));
            }
        }
        return List.copyOf(moves);
    }

    /**
     * {@return the sum of both}
     *
     * @param other the moves in another part of the same population
     * @throws IllegalArgumentException if it is of another population, other laws or other dimensions
     */
    public ScaleMoves plus(ScaleMoves other) {
        requireNonNull(other, "other");
        if (!population.equals(other.population)
                || !before.equals(other.before)
                || !after.equals(other.after)
                || !by.equals(other.by)) {
            throw new IllegalArgumentException("moves of different populations, laws or dimensions are not added up");
        }
        return new ScaleMoves(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScaleMoves that
                && population.equals(that.population)
                && before.equals(that.before)
                && after.equals(that.after)
                && by.equals(that.by)
                && moved == that.moved
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before.id(), after.id(), moved);
    }

    /** {@return the laws and how many move, on one line} */
    @Override
    public String toString() {
        return "ScaleMoves from " + before.law() + " to " + after.law() + ": " + moved();
    }

    /** Counts MSMEs that change their scale. */
    public static final class Builder {

        private final MsmePopulation population;
        private final List<PopulationDimension> by;
        private final ScaleClassifier before;
        private final ScaleClassifier after;
        private final ScaleRule lawBefore;
        private final ScaleRule lawAfter;
        private final LocalDate day;
        private final @Nullable CellCounts[] counts = new CellCounts[SCALES * SCALES];
        private long moved;

        private Builder(
                MsmePopulation population,
                List<PopulationDimension> by,
                ScaleClassifier before,
                ScaleClassifier after,
                LocalDate day) {
            this.population = population;
            this.by = by;
            this.before = before;
            this.after = after;
            this.day = day;
            lawBefore = PopulationTally.law(before, day);
            lawAfter = PopulationTally.law(after, day);
        }

        /**
         * Counts an MSME with its weight, if its scale changes.
         *
         * @param msme an MSME of the population
         * @return this builder
         */
        public Builder add(SyntheticMsme msme) {
            requireNonNull(msme, "msme");
            Scale from = msme.scale(before, day).orElseThrow();
            Scale to = msme.scale(after, day).orElseThrow();
            if (from != to) {
                int index = from.ordinal() * SCALES + to.ordinal();
                CellCounts some = counts[index];
                if (some == null) {
                    some = new CellCounts(by, population.places());
                    counts[index] = some;
                }
                some.add(msme, from);
                moved += msme.weight();
            }
            return this;
        }

        /** {@return the moves so far} */
        public ScaleMoves build() {
            var copies = Arrays.stream(counts)
                    .map(some -> some == null ? null : some.copy())
                    .toArray(CellCounts[]::new);
            return new ScaleMoves(this, copies, moved);
        }

        /** {@return what is compared, on one line} */
        @Override
        public String toString() {
            return "ScaleMoves.Builder from " + lawBefore.law() + " to " + lawAfter.law();
        }
    }
}
