package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a commitment came to a state.
 *
 * @param on the first day of the state
 * @param state the state, until the next change
 */
public record StateChange(LocalDate on, CommitmentState state) {

    /** Refuses null. */
    public StateChange {
        requireNonNull(on, "on");
        requireNonNull(state, "state");
    }
}
