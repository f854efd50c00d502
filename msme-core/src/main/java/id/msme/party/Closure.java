package id.msme.party;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.util.List;

/**
 * A period in which a channel was closed to MSMEs.
 *
 * @param days the closed days, both ends included; without a last day the channel has not reopened
 * @param citations the sources, empty if the application states the period
 */
public record Closure(Validity days, List<Citation> citations) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the days have no first day
     */
    public Closure {
        if (requireNonNull(days, "days").firstDay().isEmpty()) {
            throw new IllegalArgumentException("a channel is closed from a first day on; found " + days);
        }
        citations = List.copyOf(requireNonNull(citations, "citations"));
    }

    /** {@return the days, for example {@code 2023-10-04..2023-12-11}} */
    @Override
    public String toString() {
        return days.toString();
    }
}
