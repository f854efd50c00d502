package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import java.time.LocalDate;

/**
 * A count to have been reached by the end of a day.
 *
 * @param day the day
 * @param count the count
 */
public record Milestone(LocalDate day, long count) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Milestone {
        requireNonNull(day, "day");
        if (count < 0) {
            throw new IllegalArgumentException("a milestone is 0 or more, got " + count);
        }
    }

    /** Refuses a path that falls: counts are cumulative. */
    void checkRisesTo(Milestone later) {
        if (later.count < count) {
            throw new IllegalArgumentException("a path does not fall, since counts are cumulative: " + count + " on "
                    + day + ", " + later.count + " on " + later.day);
        }
    }

    /** The count after a part of the way to another milestone. */
    Fraction toward(Milestone other, Fraction way) {
        Fraction start = Fraction.of(count);
        return start.plus(way.times(Fraction.of(other.count).minus(start)));
    }
}
