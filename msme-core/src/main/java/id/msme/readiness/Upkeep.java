package id.msme.readiness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The finding whether the condition of a gate was met over time, and not only at the start.
 */
public final class Upkeep {

    private final Status status;
    private final Optional<LocalDate> lapsedOn;

    Upkeep(Status status, Optional<LocalDate> lapsedOn) {
        this.status = status;
        this.lapsedOn = lapsedOn;
    }

    /** {@return the answer} */
    public Status status() {
        return status;
    }

    /** {@return the first day of the latest stretch in which the gate was closed after it had been open} */
    public Optional<LocalDate> lapsedOn() {
        return lapsedOn;
    }

    /** Whether it was kept up. */
    public enum Status {
        /** Open in every assessment that determines it, of which there are at least two. */
        KEPT_UP,
        /** Open earlier, closed in the latest assessment. */
        LAPSED,
        /** Closed earlier, open in the latest assessment. */
        RECOVERED,
        /** Closed in every assessment that determines it. */
        NEVER_REACHED,
        /** Cannot be determined: fewer than two assessments determine the gate, or the latest does not. */
        CANNOT_TELL
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upkeep that && status.equals(that.status) && lapsedOn.equals(that.lapsedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, lapsedOn);
    }

    /** {@return the status and the day, for example {@code LAPSED since 2024-03-01}} */
    @Override
    public String toString() {
        return status + lapsedOn.map(day -> " since " + day).orElse("");
    }
}
