package id.msme.treatment;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.evidence.Evidence;
import id.msme.language.Wording;
import id.msme.readiness.Assessment;
import id.msme.scale.Scale;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a treatment policy.
 *
 * @param activity what is recommended, for example {@code training.bookkeeping}
 * @param stage its kind
 * @param mode how people meet
 * @param scales for whom
 * @param conditions when, all of them
 * @param reason why, for people
 * @param citations where this comes from
 */
public record TreatmentRule(
        String activity,
        TreatmentStage stage,
        Mode mode,
        Set<Scale> scales,
        List<TreatmentCondition> conditions,
        Wording reason,
        List<Citation> citations) {

    /**
     * Checks and copies the parts.
     *
     * @param activity what is recommended
     * @param stage its kind
     * @param mode how people meet
     * @param scales for whom
     * @param conditions when, all of them
     * @param reason why, for people
     * @param citations where this comes from
     * @throws IllegalArgumentException if the activity is blank, nobody is meant, large enterprises are, or there is no
     *     source
     */
    public TreatmentRule {
        requireNonNull(activity, "activity");
        requireNonNull(citations, "citations");
        requireNonNull(conditions, "conditions");
        requireNonNull(mode, "mode");
        requireNonNull(reason, "reason");
        requireNonNull(scales, "scales");
        requireNonNull(stage, "stage");
        if (activity.isBlank() || scales.isEmpty() || scales.contains(Scale.LARGE)) {
            throw new IllegalArgumentException(
                    "a treatment has an activity and is for micro, small or medium enterprises: " + activity);
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("the treatment " + activity + " has no source");
        }
        scales = Collections.unmodifiableSet(EnumSet.copyOf(scales));
        conditions = List.copyOf(conditions);
        citations = List.copyOf(citations);
    }

    boolean holds(Scale scale, Assessment assessment) {
        if (!scales.contains(scale)) {
            return false;
        }
        for (TreatmentCondition condition : conditions) {
            if (!condition.holds(assessment)) {
                return false;
            }
        }
        return !isCovered(assessment.evidence());
    }

    /** A finished training of the same id covers a training; other treatments are not used up. */
    private boolean isCovered(Evidence evidence) {
        return stage == TreatmentStage.TRAINING
                && evidence.trainings().stream()
                        .anyMatch(training -> training.activity().equals(activity));
    }

    /** {@return activity, mode and scales, for example {@code go-online VIRTUAL for [MICRO] on 2 conditions}} */
    @Override
    public String toString() {
        return activity + " " + mode + " for " + scales + " on " + Counted.of(conditions.size(), "condition");
    }
}
