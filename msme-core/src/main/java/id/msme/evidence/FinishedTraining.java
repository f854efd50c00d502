package id.msme.evidence;

import id.msme.activity.Mode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A training that was finished.
 *
 * @param activity the id of the training, for example {@code training.bookkeeping}
 * @param mode how people met, where it is known
 * @param finishedOn the day it was finished
 */
public record FinishedTraining(String activity, Optional<Mode> mode, LocalDate finishedOn) {

    /**
     * Checks the id.
     *
     * @param activity the id of the training
     * @param mode how people met
     * @param finishedOn the day it was finished
     * @throws IllegalArgumentException if the id is blank
     */
    public FinishedTraining {
        if (activity.isBlank()) {
            throw new IllegalArgumentException("a training has an id");
        }
    }
}
