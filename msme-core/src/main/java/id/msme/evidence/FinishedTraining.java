package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A training that was finished.
 *
 * @param activity the id of the training, for example {@code training.bookkeeping}
 * @param mode how people met, if known
 * @param finishedOn the day on which it was finished
 */
public record FinishedTraining(String activity, Optional<Mode> mode, LocalDate finishedOn) {

    /** @throws IllegalArgumentException if the id is blank */
    public FinishedTraining {
        requireNonNull(activity, "activity");
        requireNonNull(mode, "mode");
        requireNonNull(finishedOn, "finishedOn");
        if (activity.isBlank()) {
            throw new IllegalArgumentException("a training has an id that is not blank");
        }
    }
}
