package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether what a gate asks for was kept up over time, and not only at the start.
 *
 * @param status the answer
 * @param lapsedOn the first day of the latest stretch in which the gate was closed after it had been open
 */
public record Upkeep(Status status, Optional<LocalDate> lapsedOn) {

    /** Refuses null. */
    public Upkeep {
        requireNonNull(lapsedOn, "lapsedOn");
        requireNonNull(status, "status");
    }

    /** Whether it was kept up. */
    public enum Status {
        /** Open on every day on which it was looked at, at least two. */
        KEPT_UP,
        /** Open once, closed at the latest look. */
        LAPSED,
        /** Closed once, open at the latest look. */
        RECOVERED,
        /** Closed at every look. */
        NEVER_REACHED,
        /** Fewer than two looks tell, or the latest does not. */
        CANNOT_TELL
    }
}
