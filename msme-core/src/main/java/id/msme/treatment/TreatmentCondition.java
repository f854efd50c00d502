package id.msme.treatment;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.number.Score;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.scoring.GateState;

/** A condition of a rule of a treatment policy. An unknown fact never meets a condition. */
public sealed interface TreatmentCondition {

    /**
     * {@return whether it surely holds}
     *
     * @param assessment the assessment
     */
    boolean holds(Assessment assessment);

    /**
     * Returns whether a model has the dimension, gate or level that this condition names.
     *
     * @param model the model
     * @return true also if this condition names nothing of a model
     */
    boolean fits(ReadinessModel model);

    /**
     * A dimension is surely below a score.
     *
     * @param dimension the id of a dimension
     * @param score the score, exclusive
     */
    record DimensionBelow(String dimension, Score score) implements TreatmentCondition {

        /** @throws IllegalArgumentException if the id is blank */
        public DimensionBelow {
            checkName(dimension, "dimension");
            requireNonNull(score, "score");
        }

        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            return assessment.score(dimension).high().compareTo(score) < 0;
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return model.hasDimension(dimension);
        }
    }

    /**
     * A dimension surely reaches a score.
     *
     * @param dimension the id of a dimension
     * @param score the score, inclusive
     */
    record DimensionReaches(String dimension, Score score) implements TreatmentCondition {

        /** @throws IllegalArgumentException if the id is blank */
        public DimensionReaches {
            checkName(dimension, "dimension");
            requireNonNull(score, "score");
        }

        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            return assessment.score(dimension).low().compareTo(score) >= 0;
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return model.hasDimension(dimension);
        }
    }

    /**
     * A fact is known and below a value.
     *
     * @param limit the fact and the value, exclusive
     */
    record FactBelow(Measure limit) implements TreatmentCondition {

        /** Checks that the limit is not null. */
        public FactBelow {
            requireNonNull(limit, "limit");
        }

        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            Fact fact = limit.fact();
            Evidence evidence = assessment.evidence();
            return evidence.isKnown(fact)
                    && TreatmentPolicy.FACTS.value(evidence, fact) < TreatmentPolicy.FACTS.units(limit);
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return true;
        }
    }

    /**
     * A fact is known and reaches a value.
     *
     * @param limit the fact and the value, inclusive
     */
    record FactReaches(Measure limit) implements TreatmentCondition {

        /** Checks that the limit is not null. */
        public FactReaches {
            requireNonNull(limit, "limit");
        }

        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            Fact fact = limit.fact();
            Evidence evidence = assessment.evidence();
            return TreatmentPolicy.FACTS.value(evidence, fact) >= TreatmentPolicy.FACTS.units(limit);
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return true;
        }
    }

    /**
     * A gate has a state.
     *
     * @param gate the id of a gate
     * @param state the state
     */
    record GateIs(String gate, GateState state) implements TreatmentCondition {

        /** @throws IllegalArgumentException if the name is blank */
        public GateIs {
            checkName(gate, "gate");
            requireNonNull(state, "state");
        }

        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            return assessment.gate(gate) == state;
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return model.hasGate(gate);
        }
    }

    /**
     * The level is surely this one or a higher.
     *
     * @param level the name of a level
     */
    record LevelReaches(String level) implements TreatmentCondition {

        /** @throws IllegalArgumentException if the name is blank */
        public LevelReaches {
            checkName(level, "level");
        }

        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            return assessment.isLevelAtLeast(level);
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return model.hasLevel(level);
        }
    }

    /** No training was finished. */
    record NoTraining() implements TreatmentCondition {
        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            return assessment.evidence().trainings().isEmpty();
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return true;
        }
    }

    /** A training was finished. */
    record SomeTraining() implements TreatmentCondition {
        @Override
        public boolean holds(Assessment assessment) {
            requireNonNull(assessment, "assessment");
            return !assessment.evidence().trainings().isEmpty();
        }

        @Override
        public boolean fits(ReadinessModel model) {
            requireNonNull(model, "model");
            return true;
        }
    }

    private static void checkName(String name, String part) {
        if (requireNonNull(name, part).isBlank()) {
            throw new IllegalArgumentException("the condition names a " + part + "; found a blank");
        }
    }
}
