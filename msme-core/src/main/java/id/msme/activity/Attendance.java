package id.msme.activity;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.IsoDate;
import id.msme.text.ValueLimits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A report that an activity was held, with the number of people who attended.
 *
 * @param activity the id of the activity
 * @param finishedOn the day it was over
 * @param heads how many came of each audience that was counted; one that is not here was not counted, which is not zero
 * @param citations who reported it, empty if the application states the report
 */
public record Attendance(String activity, LocalDate finishedOn, Map<Audience, Long> heads, List<Citation> citations) {

    /**
     * Checks and copies the counts.
     *
     * @param activity the id of the activity
     * @param finishedOn the day it was over
     * @param heads how many came of each audience
     * @param citations who reported it
     * @throws IllegalArgumentException if a count is negative or above 10^15, the id blank, or the day before
     *     1900-01-01 or after 9999-12-31
     */
    public Attendance {
        requireNonNull(activity, "activity");
        citations = List.copyOf(requireNonNull(citations, "citations"));
        requireNonNull(finishedOn, "finishedOn");
        requireNonNull(heads, "heads");
        if (activity.isBlank()) {
            throw new IllegalArgumentException("an attendance names an activity");
        }
        IsoDate.require("the day of an attendance of", activity, finishedOn);
        heads.values().forEach(count -> ValueLimits.requireCount("a head count of", activity, count));
        if (heads.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a head count is 0 or more; found a negative one for " + activity);
        }
        var copy = new EnumMap<Audience, Long>(Audience.class);
        copy.putAll(heads);
        heads = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return a report that an activity was held, of which nobody counted who came}
     *
     * @param activity the id of the activity
     * @param finishedOn the day it was over
     */
    public static Attendance uncounted(String activity, LocalDate finishedOn) {
        requireNonNull(activity, "activity");
        requireNonNull(finishedOn, "finishedOn");
        return new Attendance(activity, finishedOn, Map.of(), List.of());
    }

    /** {@return how many came in all, of the audiences that were counted} */
    public long total() {
        return heads.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }
}
