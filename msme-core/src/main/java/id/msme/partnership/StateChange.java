package id.msme.partnership;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of the state of a commitment.
 */
public final class StateChange {

    private final LocalDate on;
    private final CommitmentState state;

    StateChange(LocalDate on, CommitmentState state) {
        this.on = on;
        this.state = state;
    }

    /** {@return the first day of the state} */
    public LocalDate on() {
        return on;
    }

    /** {@return the state, until the next change} */
    public CommitmentState state() {
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateChange that && on.equals(that.on) && state.equals(that.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, state);
    }

    /** {@return state and day, for example {@code LATE from 2021-07-30}} */
    @Override
    public String toString() {
        return state + " from " + on;
    }
}
