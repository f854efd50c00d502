package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.scoring.GateState;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The assessments of one MSME over time, by one version of one model. */
public final class ReadinessHistory {

    private final List<DatedAssessment> assessments;

    private ReadinessHistory(List<DatedAssessment> assessments) {
        this.assessments = assessments;
    }

    /**
     * Puts assessments in order.
     *
     * @param assessments at least one, in any order
     * @return the history
     * @throws IllegalArgumentException if there is none, two are of one day, or they are not by the same version of the
     *     same model
     */
    public static ReadinessHistory of(List<DatedAssessment> assessments) {
        requireNonNull(assessments, "assessments");
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one assessment");
        }
        var sorted = assessments.stream()
                .sorted(Comparator.comparing(DatedAssessment::on))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Change.checkSameModel(sorted.get(0).assessment(), sorted.get(i).assessment());
            if (sorted.get(i).on().equals(sorted.get(i - 1).on())) {
                throw new IllegalArgumentException(
                        "two assessments are of " + sorted.get(i).on());
            }
        }
        return new ReadinessHistory(sorted);
    }

    /** {@return the assessments, earliest first} */
    public List<DatedAssessment> assessments() {
        return assessments;
    }

    /** {@return what changed from the first to the latest} */
    public Change change() {
        return assessments
                .get(assessments.size() - 1)
                .assessment()
                .since(assessments.get(0).assessment());
    }

    /**
     * Tells whether what a gate asks for was kept up: production capacity, for one, is asked for before going online
     * and needed after.
     *
     * @param gate the id of a gate, for example {@code capacity.short}
     * @return the answer
     * @throws IllegalArgumentException if the model has no such gate
     */
    public Upkeep upkeep(String gate) {
        boolean wasOpen = false;
        boolean wasClosed = false;
        int looks = 0;
        @Nullable LocalDate lapsedOn = null;
        for (DatedAssessment dated : assessments) {
            GateState state = dated.assessment().gate(gate);
            if (state == GateState.OPEN) {
                wasOpen = true;
                lapsedOn = null;
                looks++;
            } else if (state == GateState.CLOSED) {
                lapsedOn = wasOpen && lapsedOn == null ? dated.on() : lapsedOn;
                wasClosed = true;
                looks++;
            }
        }
        GateState latest = assessments.get(assessments.size() - 1).assessment().gate(gate);
        boolean isKnown = looks >= 2 && latest != GateState.UNDETERMINED;
        var status = isKnown ? status(wasOpen, wasClosed, latest) : Upkeep.Status.CANNOT_TELL;
        return new Upkeep(status, Optional.ofNullable(lapsedOn));
    }

    private static Upkeep.Status status(boolean wasOpen, boolean wasClosed, GateState latest) {
        if (!wasClosed) {
            return Upkeep.Status.KEPT_UP;
        }
        if (!wasOpen) {
            return Upkeep.Status.NEVER_REACHED;
        }
        return latest == GateState.OPEN ? Upkeep.Status.RECOVERED : Upkeep.Status.LAPSED;
    }

    /** {@return the number of assessments} */
    @Override
    public String toString() {
        return "ReadinessHistory of " + Counted.of(assessments.size(), "assessment");
    }
}
