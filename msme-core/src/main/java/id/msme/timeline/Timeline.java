package id.msme.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dated values in order, without overlap or gap: one value for each day of a period.
 *
 * <p>The first may start, and the last may end, at any day or never.
 *
 * @param <T> the kind of value
 */
public final class Timeline<T> {

    private final List<Dated<T>> entries;

    private Timeline(List<Dated<T>> entries) {
        this.entries = entries;
    }

    /**
     * Puts dated values in order.
     *
     * @param entries the values, in any order
     * @param <T> the kind of value
     * @return the timeline
     * @throws IllegalArgumentException if there is none, two overlap, or days between two belong to none
     */
    public static <T> Timeline<T> of(List<Dated<T>> entries) {
        requireNonNull(entries, "entries");
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a timeline has at least one entry");
        }
        var sorted = new ArrayList<>(entries);
        sorted.sort(Timeline::byFirstDay);
        for (int i = 1; i < sorted.size(); i++) {
            Validity earlier = sorted.get(i - 1).validity();
            Validity later = sorted.get(i).validity();
            if (!earlier.isFollowedBy(later)) {
                throw new IllegalArgumentException(
                        (earlier.overlaps(later) ? "overlap: " : "gap: ") + earlier + " and " + later);
            }
        }
        return new Timeline<>(List.copyOf(sorted));
    }

    private static int byFirstDay(Dated<?> one, Dated<?> other) {
        return Long.compare(one.validity().fromEpochDay(), other.validity().fromEpochDay());
    }

    /** {@return the dated values, earliest first} */
    public List<Dated<T>> entries() {
        return entries;
    }

    /**
     * {@return the value that holds on a day, if one does}
     *
     * @param day the day
     */
    public Optional<Dated<T>> at(LocalDate day) {
        return at(day.toEpochDay());
    }

    /**
     * {@return the value that holds on a day, if one does}
     *
     * @param epochDay the day, counted from 1970-01-01
     */
    public Optional<Dated<T>> at(long epochDay) {
        int index = indexAt(epochDay);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }

    /**
     * {@return the index among {@link #entries()} of the value that holds on a day, or −1}
     *
     * @param epochDay the day, counted from 1970-01-01
     */
    public int indexAt(long epochDay) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).validity().includes(epochDay)) {
                return i;
            }
        }
        return -1;
    }
}
