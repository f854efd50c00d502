package id.msme.lint;

import id.msme.region.Region;
import id.msme.region.RegionRegister;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regencies and cities under which enrolments of a window can count.
 *
 * @param register the regions
 * @param window the window
 */
record RegionDays(RegionRegister register, Validity window) {

    /** The numbers of their codes. */
    IntervalSet possible() {
        return IntervalSet.points(regencies().filter(this::counts).map(region ->
                (long) region.code().number()));
    }

    /** The numbers of the codes that there are or were. */
    IntervalSet known() {
        return IntervalSet.points(regencies().map(region -> (long) region.code().number()));
    }

    private Stream<Region> regencies() {
        return register.regions().stream().filter(region -> !region.code().isProvince());
    }

    /** A code counts from its first day to the day before its successor takes over, or forever. */
    private boolean counts(Region region) {
        Optional<LocalDate> last = region.successor()
                .map(code -> register.region(code)
                        .validity()
                        .firstDay()
                        .map(day -> day.minusDays(1))
                        .or(() -> region.validity().lastDay())
                        .orElseThrow());
        Optional<LocalDate> first = region.validity().firstDay();
        boolean everCounts = first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
        return everCounts && Validity.closed(first, last).overlaps(window);
    }
}
