package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.progress.EventWindow;
import id.msme.text.IsoDate;
import java.time.LocalDate;

/**
 * The time when something is due: a day, or a window such as "six months to one year" from an event.
 *
 * @param earliest the first day by which it may be asked for
 * @param latest the last day on which it is still in time
 */
public record Due(LocalDate earliest, LocalDate latest) {

    /**
     * Checks the order.
     *
     * @param earliest the first day by which it may be asked for
     * @param latest the last day on which it is still in time
     * @throws IllegalArgumentException if the latest day is before the earliest, or one is before 1900-01-01
     *     or after 9999-12-31
     */
    public Due {
        requireNonNull(earliest, "earliest");
        requireNonNull(latest, "latest");
        IsoDate.require("the earliest day", "", earliest);
        IsoDate.require("the latest day", "", latest);
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "the latest day is not before the earliest: " + earliest + ", " + latest);
        }
    }

    /**
     * {@return by a day}
     *
     * @param day the day, included
     */
    public static Due by(LocalDate day) {
        requireNonNull(day, "day");
        return new Due(day, day);
    }

    /**
     * {@return a window relative to an event}
     *
     * @param window the window
     */
    public static Due within(EventWindow window) {
        requireNonNull(window, "window");
        return new Due(window.earliest(), window.latest());
    }
}
