package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.scale.Scale;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.source.Citation;
import id.msme.text.Counted;
import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts of the MSMEs of a population by one or more dimensions. A value; tallies of parts of one population are added
 * up with {@link #plus}, in any order.
 */
public final class PopulationTally implements Answer {

    private final MsmePopulation population;
    private final ScaleRule law;
    private final LocalDate day;
    private final CellCounts counts;
    private final long msmes;

    private PopulationTally(Builder builder, CellCounts counts, long msmes) {
        population = builder.population;
        law = builder.law;
        day = builder.day;
        this.counts = counts;
        this.msmes = msmes;
    }

    private PopulationTally(PopulationTally one, PopulationTally other) {
        population = one.population;
        law = one.law;
        day = one.day;
        counts = one.counts.plus(other.counts);
        msmes = Math.addExact(one.msmes, other.msmes);
    }

    /**
     * {@return a builder that has counted nothing} It counts on one thread.
     *
     * @param population what is counted
     * @param by the dimensions to count by, each once
     * @param scales the laws on scale
     * @param day the day whose law decides the scale
     * @throws IllegalArgumentException if a dimension is repeated, or no law was in force on the day
     */
    public static Builder builder(
            MsmePopulation population, List<PopulationDimension> by, ScaleClassifier scales, LocalDate day) {
        requireNonNull(population, "population");
        requireNonNull(by, "by");
        requireNonNull(scales, "scales");
        requireNonNull(day, "day");
        if (by.stream().distinct().count() < by.size()) {
            throw new IllegalArgumentException("a dimension stands twice: "
                    + by.stream().map(PopulationDimension::word).toList());
        }
        return new Builder(population, by, scales, day);
    }

    static ScaleRule law(ScaleClassifier scales, LocalDate day) {
        return scales.ruleOn(day)
                .orElseThrow(() -> new IllegalArgumentException("no law on scale was in force on " + day
                        + "; the first is " + scales.rules().get(0).law() + ", "
                        + scales.rules().get(0).validity()));
    }

    /** {@return what was counted} */
    public MsmePopulation population() {
        return population;
    }

    /** {@return the law that decided the scale} */
    public ScaleRule law() {
        return law;
    }

    /** {@return the day whose law decided the scale} */
    public LocalDate day() {
        return day;
    }

    /** {@return the dimensions of the counts} */
    public List<PopulationDimension> by() {
        return counts.by();
    }

    /** {@return how many MSMEs were counted, the sum of their weights} */
    public long msmes() {
        return msmes;
    }

    /** {@return the cells that are not empty, in the order of the dimensions' values} */
    public List<PopulationCell> cells() {
        return counts.cells(population.represents(), population.size());
    }

    /**
     * {@return the count of one cell, 0 if it is empty}
     *
     * @param values a value for each dimension, in the order of {@link #by()}
     */
    public SampledCount count(String... values) {
        requireNonNull(values, "values");
        List<String> wanted = List.of(values);
        return cells().stream()
                .filter(cell -> List.copyOf(cell.values().values()).equals(wanted))
                .findFirst()
                .map(PopulationCell::count)
                .orElseGet(() -> none(wanted));
    }

    private SampledCount none(List<String> wanted) {
        for (int i = 0; i < by().size(); i++) {
            List<String> valid = Axis.of(by().get(i), population.places()).values();
            if (i >= wanted.size() || !valid.contains(wanted.get(i))) {
                throw new IllegalArgumentException(
                        UnknownName.message(by().get(i).word(), i < wanted.size() ? wanted.get(i) : "", valid));
            }
        }
        return new SampledCount(0, population.represents(), population.size());
    }

    /**
     * {@return the sum of both}
     *
     * @param other the tally of another part of the same population
     * @throws IllegalArgumentException if it is of another population, law, day or other dimensions
     */
    public PopulationTally plus(PopulationTally other) {
        requireNonNull(other, "other");
        if (!population.equals(other.population)
                || !law.equals(other.law)
                || !day.equals(other.day)
                || !by().equals(other.by())) {
            throw new IllegalArgumentException("tallies of different populations, laws or dimensions are not added up");
        }
        return new PopulationTally(this, other);
    }

    /** {@return the law and its sources, and those of the figures that the population is calibrated to} */
    @Override
    public Basis basis() {
        var citations = new ArrayList<Citation>(law.citations());
        citations.addAll(population.citations());
        return new Basis(List.of(law.id()), citations, day);
    }

    /** {@return a part {@code cell} for each cell, then {@code assumption}s} */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var parts = Explanation.builder();
        parts.add("population", Counted.text(words, "population.drawn", population.size() == 1, population.figures()));
        parts.add("law", words.text("population.law", Map.of("law", words.term(law.law()), "day", day.toString())));
        for (PopulationCell cell : cells()) {
            parts.add(
                    "cell",
                    String.join(
                            ", ",
                            cell.values().values().stream().map(words::term).toList()),
                    cell.count().toString());
        }
        population.assumptions().forEach(assumption -> parts.add("assumption", assumption.text(language)));
        return parts.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PopulationTally that
                && population.equals(that.population)
                && law.equals(that.law)
                && day.equals(that.day)
                && msmes == that.msmes
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(msmes, counts);
    }

    /** {@return the number counted and the dimensions, on one line} */
    @Override
    public String toString() {
        return "PopulationTally of " + Counted.of(msmes, "MSME") + " by "
                + by().stream().map(PopulationDimension::word).toList() + " under " + law.law() + " on " + day;
    }

    /** Counts MSMEs of a population. */
    public static final class Builder {

        private final MsmePopulation population;
        private final ScaleClassifier scales;
        private final ScaleRule law;
        private final LocalDate day;
        private final CellCounts counts;
        private final boolean needsScale;
        private long msmes;

        private Builder(
                MsmePopulation population, List<PopulationDimension> by, ScaleClassifier scales, LocalDate day) {
            this.population = population;
            this.scales = scales;
            this.day = day;
            law = law(scales, day);
            counts = new CellCounts(by, population.places());
            needsScale = by.contains(PopulationDimension.SCALE);
        }

        /**
         * Counts an MSME with its weight.
         *
         * @param msme an MSME of the population
         * @return this builder
         */
        public Builder add(SyntheticMsme msme) {
            requireNonNull(msme, "msme");
            Scale scale = needsScale ? msme.scale(scales, day).orElse(Scale.MICRO) : Scale.MICRO;
            counts.add(msme, scale);
            msmes += msme.weight();
            return this;
        }

        /** {@return how many MSMEs were counted so far, on one line} */
        @Override
        public String toString() {
            return "PopulationTally.Builder with " + Counted.of(msmes, "MSME");
        }

        /** {@return the counts so far} */
        public PopulationTally build() {
            return new PopulationTally(this, counts.copy(), msmes);
        }
    }
}
