package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A cumulative count that a publisher reported.
 *
 * @param asOf the day it speaks of; a representative day where the precision is not a day
 * @param precision how exactly that day is known
 * @param count how many in all by then
 * @param publisher who says so, for example {@code KEMENKOP}
 * @param definition what exactly the publisher counts, where it is known
 * @param derived whether the count was worked out from what was said, such as a percentage of a target
 * @param citation where it is read, empty for a count of the user's own
 */
public record Observation(
        LocalDate asOf,
        DatePrecision precision,
        long count,
        String publisher,
        Optional<String> definition,
        boolean derived,
        Optional<Citation> citation) {

    /**
     * Checks count and publisher.
     *
     * @param asOf the day it speaks of
     * @param precision how exactly that day is known
     * @param count how many in all by then
     * @param publisher who says so
     * @param definition what exactly the publisher counts
     * @param derived whether the count was worked out
     * @param citation where it is read
     * @throws IllegalArgumentException if the count is below 0 or the publisher is blank
     */
    public Observation {
        requireNonNull(asOf, "asOf");
        requireNonNull(precision, "precision");
        requireNonNull(publisher, "publisher");
        requireNonNull(definition, "definition");
        requireNonNull(citation, "citation");
        if (publisher.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of a publisher has no control characters");
        }
        if (count < 0) {
            throw new IllegalArgumentException("a count is not below 0, got " + count);
        }
        if (publisher.isBlank()) {
            throw new IllegalArgumentException("an observation has a publisher");
        }
    }

    /**
     * {@return a count of the user's own, exact to the day}
     *
     * @param asOf the day it speaks of
     * @param count how many in all by then
     * @param publisher who says so
     */
    public static Observation of(LocalDate asOf, long count, String publisher) {
        return new Observation(asOf, DatePrecision.DAY, count, publisher, Optional.empty(), false, Optional.empty());
    }

    /** {@return the first day of which it may speak} */
    public LocalDate earliest() {
        return precision.earliest(asOf);
    }

    /** {@return the last day of which it may speak} */
    public LocalDate latest() {
        return precision.latest(asOf);
    }

    /** The count with its publisher and day, for lines that name several. */
    String inShort() {
        return String.format(Locale.ROOT, "%,d", count) + " by " + publisher + " on " + asOf;
    }
}
