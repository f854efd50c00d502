package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.text.IsoDate;
import id.msme.text.Texts;
import java.time.LocalDate;
import java.time.Period;

/**
 * A window of days counted from an event, such as "six months to one year" from an announcement.
 *
 * @param event what it is counted from, for example {@code announcement}
 * @param on the day of the event
 * @param after how long after the event the window opens
 * @param within how long after the event it closes
 */
public record EventWindow(String event, LocalDate on, Period after, Period within) {

    /**
     * Checks the window.
     *
     * @param event what it is counted from
     * @param on the day of the event
     * @param after how long after the event the window opens
     * @param within how long after the event it closes
     * @throws IllegalArgumentException if the event is not 1 to 200 characters on one line, the window opens before it
     *     or closes before it opens
     */
    public EventWindow {
        requireNonNull(on, "on");
        requireNonNull(after, "after");
        requireNonNull(within, "within");
        Texts.requireName("the event of a window", "", requireNonNull(event, "event"));
        IsoDate.require("the event of a window", "", on);
        if (on.plus(after).isBefore(on) || on.plus(within).isBefore(on.plus(after))) {
            throw new IllegalArgumentException(
                    "a window opens on or after its event and does not close before it opens: " + after + " to "
                            + within);
        }
    }

    /** {@return the first day of the window} */
    public LocalDate earliest() {
        return on.plus(after);
    }

    /** {@return the last day of the window, included} */
    public LocalDate latest() {
        return on.plus(within);
    }
}
