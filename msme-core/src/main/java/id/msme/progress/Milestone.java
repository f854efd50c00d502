package id.msme.progress;

import id.msme.number.Fraction;
import java.time.LocalDate;

/**
 * A count to have been reached by the end of a day.
 *
 * @param day the day
 * @param count the count
 */
public record Milestone(LocalDate day, long count) {

    /** The count after a part of the way to another milestone. */
    Fraction toward(Milestone other, Fraction way) {
        Fraction start = Fraction.of(count);
        return start.plus(way.times(Fraction.of(other.count).minus(start)));
    }
}
