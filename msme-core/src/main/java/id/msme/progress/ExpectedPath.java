package id.msme.progress;

import id.msme.number.Fraction;
import java.time.LocalDate;

/** The counts that would be reached by each day if a target were approached as planned. */
public interface ExpectedPath {

    /**
     * {@return the count expected by the end of a day}
     *
     * @param day the day
     */
    Fraction at(LocalDate day);
}
