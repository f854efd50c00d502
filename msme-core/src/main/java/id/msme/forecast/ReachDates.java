package id.msme.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a value is reached.
 *
 * @param earliest the first day on which the upper end of the interval has the value, empty if it never does
 * @param expected the first day on which the curve has it, empty if it never does
 * @param latest the first day on which the lower end has it, empty if it never does
 * @param level the level of the interval
 */
public record ReachDates(
        Optional<LocalDate> earliest, Optional<LocalDate> expected, Optional<LocalDate> latest, double level) {}
