package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.VariedStyle;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.source.Citation;
import id.msme.text.Counted;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A model that derives readiness from facts: dimensions, gates and levels. A model that is changed gets a version of
 * its own: assessments by different models do not compare.
 */
@Value.Immutable
@VariedStyle
@SuppressWarnings("exports")
public abstract class ReadinessModel {

    ReadinessModel() {}

    /**
     * Begins a model.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new ImmutableReadinessModel.Builder();
    }

    /**
     * Its name.
     *
     * @return for example {@code readiness}
     */
    public abstract String id();

    /**
     * Which edition of the model this is.
     *
     * @return for example {@code 1}
     */
    public abstract String version();

    /**
     * The days for which it speaks.
     *
     * @return always unless stated
     */
    @Value.Default
    public Validity validity() {
        return Validity.always();
    }

    /**
     * The channel whose own rules these are.
     *
     * @return the id of a channel, empty for a model of general readiness
     */
    public abstract Optional<String> platform();

    /**
     * The sides of readiness.
     *
     * @return at least one, in the order in which they are shown
     */
    public abstract List<Dimension> dimensions();

    /**
     * How the overall score is made.
     *
     * @return the weighted mean unless stated
     */
    @Value.Default
    public Aggregation aggregation() {
        return Aggregation.WEIGHTED_MEAN;
    }

    /**
     * The levels.
     *
     * @return lowest first; together they hold each score from 0 to 100 once
     */
    public abstract List<Band> bands();

    /**
     * What caps the level.
     *
     * @return the gates, in the order in which they are shown
     */
    public abstract List<Gate> gates();

    /**
     * Where weights, bands and the whole come from.
     *
     * @return at least one source
     */
    public abstract List<Citation> citations();

    /**
     * The facts that the model reads.
     *
     * @return the facts, in the order of {@link Fact}
     */
    public final Set<Fact> facts() {
        var facts = EnumSet.noneOf(Fact.class);
        dimensions().forEach(dimension -> facts.addAll(dimension.scoring().facts()));
        gates().forEach(gate -> facts.addAll(gate.rule().facts()));
        return Collections.unmodifiableSet(facts);
    }

    /**
     * Whether better evidence never lowers a score.
     *
     * @return true where every function says that it is monotone
     */
    public final boolean isMonotone() {
        return dimensions().stream().allMatch(dimension -> dimension.scoring().isMonotone());
    }

    /**
     * Assesses facts as of a day.
     *
     * @param facts the known facts; copied unless they are {@link Evidence}
     * @param asOf the day that the basis of the assessment names
     * @return scores, gates and level
     * @throws IllegalArgumentException if a value is out of the range of its fact
     */
    public final Assessment assess(Facts facts, LocalDate asOf) {
        return Assessment.of(this, requireNonNull(facts, "facts"), requireNonNull(asOf, "asOf"));
    }

    /**
     * Finds the missing fact whose answer would narrow the overall score most.
     *
     * @param facts what is known
     * @return the question, empty where nothing that the model reads is missing
     */
    public final Optional<Question> nextQuestion(Facts facts) {
        requireNonNull(facts, "facts");
        return Question.next(this, facts);
    }

    /**
     * Finds the cheapest improvement that surely reaches the next level.
     *
     * @param facts what is known
     * @param costs what an improvement costs
     * @return the step, or the reason why there is none
     */
    public final NextStep nextStep(Facts facts, StepCosts costs) {
        requireNonNull(facts, "facts");
        requireNonNull(costs, "costs");
        return StepSearch.search(this, facts, costs);
    }

    /**
     * Finds the facts of which each alone, improved, surely reaches the next level.
     *
     * @param facts what is known of an MSME
     * @param costs what an improvement costs
     * @return the step that each fact makes; empty if none does, too little is known or the level is the highest
     */
    public final Map<Fact, NextStep> singleSteps(Facts facts, StepCosts costs) {
        requireNonNull(facts, "facts");
        requireNonNull(costs, "costs");
        return Collections.unmodifiableMap(StepSearch.singles(this, facts, costs));
    }

    /**
     * Begins a variation, which should get a version of its own.
     *
     * @return a builder that holds all of this
     */
    public final Builder toBuilder() {
        return new ImmutableReadinessModel.Builder().from(this);
    }

    /** {@return the index of the band that holds a score in millionths} */
    final int bandOf(long score) {
        int index = bands().size() - 1;
        while (index > 0 && score < bands().get(index).fromMillionths()) {
            index--;
        }
        return index;
    }

    /** {@return the index of the band of a level, or −1} */
    final int bandOf(String level) {
        for (int i = 0; i < bands().size(); i++) {
            if (bands().get(i).level().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns whether this model has a level.
     *
     * @param level the id of a level
     * @return true if one has that id
     */
    public final boolean hasLevel(String level) {
        return bandOf(requireNonNull(level, "level")) >= 0;
    }

    /**
     * Returns whether this model has a dimension.
     *
     * @param dimension the id of a dimension
     * @return true if one has that id
     */
    public final boolean hasDimension(String dimension) {
        return dimensions().stream().anyMatch(one -> one.id().equals(requireNonNull(dimension, "dimension")));
    }

    /**
     * Returns whether this model has a gate.
     *
     * @param gate the id of a gate
     * @return true if one has that id
     */
    public final boolean hasGate(String gate) {
        requireNonNull(gate, "gate");
        return gates().stream().anyMatch(one -> one.id().equals(gate));
    }

    @Value.Check
    void check() {
        if (id().isBlank() || version().isBlank()) {
            throw new IllegalArgumentException("a model has an id and a version");
        }
        if (dimensions().isEmpty() || citations().isEmpty()) {
            throw new IllegalArgumentException("a model has dimensions and sources: " + id());
        }
        if (dimensions().stream().map(Dimension::id).distinct().count()
                < dimensions().size()) {
            throw new IllegalArgumentException("a dimension of " + id() + " stands twice");
        }
        if (gates().stream().map(Gate::id).distinct().count() < gates().size()) {
            throw new IllegalArgumentException("a gate of " + id() + " stands twice");
        }
        Band.checkCover(bands());
        gates().stream().filter(gate -> bandOf(gate.cap()) < 0).findFirst().ifPresent(gate -> {
            throw new IllegalArgumentException("the gate " + gate.id() + " caps at " + gate.cap() + "; there are "
                    + bands().stream().map(Band::level).toList());
        });
    }

    /** {@return the id, the version and the numbers of dimensions and levels} */
    @Override
    public final String toString() {
        return id() + " " + version() + ": " + Counted.of(dimensions().size(), "dimension") + ", "
                + Counted.of(bands().size(), "level");
    }

    /** Builds a {@link ReadinessModel}; a part set again takes the last value. */
    public abstract static class Builder {
        Builder() {}

        /** Takes all parts of a model. */
        public abstract Builder from(ReadinessModel instance);

        /** Sets the {@link ReadinessModel#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link ReadinessModel#version() version}. */
        public abstract Builder version(String version);

        /** Sets the {@link ReadinessModel#validity() validity}. */
        public abstract Builder validity(Validity validity);

        /** Sets the {@link ReadinessModel#platform() platform}. */
        public abstract Builder platform(String platform);

        /** Adds {@link ReadinessModel#dimensions() dimensions}. */
        public abstract Builder addDimensions(Dimension... elements);

        /** Sets the {@link ReadinessModel#dimensions() dimensions}. */
        public final Builder dimensions(Collection<? extends Dimension> elements) {
            return dimensions((Iterable<? extends Dimension>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link ReadinessModel#dimensions() dimensions}. */
        public final Builder addAllDimensions(Collection<? extends Dimension> elements) {
            return addAllDimensions((Iterable<? extends Dimension>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link ReadinessModel#aggregation() aggregation}. */
        public abstract Builder aggregation(Aggregation aggregation);

        /** Adds {@link ReadinessModel#bands() bands}. */
        public abstract Builder addBands(Band... elements);

        /** Sets the {@link ReadinessModel#bands() bands}. */
        public final Builder bands(Collection<? extends Band> elements) {
            return bands((Iterable<? extends Band>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link ReadinessModel#bands() bands}. */
        public final Builder addAllBands(Collection<? extends Band> elements) {
            return addAllBands((Iterable<? extends Band>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link ReadinessModel#gates() gates}. */
        public abstract Builder addGates(Gate... elements);

        /** Sets the {@link ReadinessModel#gates() gates}. */
        public final Builder gates(Collection<? extends Gate> elements) {
            return gates((Iterable<? extends Gate>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link ReadinessModel#gates() gates}. */
        public final Builder addAllGates(Collection<? extends Gate> elements) {
            return addAllGates((Iterable<? extends Gate>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link ReadinessModel#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Sets the {@link ReadinessModel#citations() citations}. */
        public final Builder citations(Collection<? extends Citation> elements) {
            return citations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link ReadinessModel#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the model.
         *
         * @return the model
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract ReadinessModel build();

        abstract Builder dimensions(Iterable<? extends Dimension> elements);

        abstract Builder addAllDimensions(Iterable<? extends Dimension> elements);

        abstract Builder bands(Iterable<? extends Band> elements);

        abstract Builder addAllBands(Iterable<? extends Band> elements);

        abstract Builder gates(Iterable<? extends Gate> elements);

        abstract Builder addAllGates(Iterable<? extends Gate> elements);

        abstract Builder citations(Iterable<? extends Citation> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of a readiness model";
        }
    }
}
