package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import id.msme.source.Citation;

/**
 * How many MSMEs there are, as a publisher said. Publishers disagree, so a target names the number it was set against.
 *
 * @param msmes how many
 * @param year the year it speaks of
 * @param publisher who counted or said it
 * @param citation where that is read
 */
public record Population(long msmes, int year, String publisher, Citation citation) {

    /**
     * Checks the count.
     *
     * @param msmes how many
     * @param year the year it speaks of
     * @param publisher who counted or said it
     * @param citation where that is read
     * @throws IllegalArgumentException if there is none, or the publisher is blank
     */
    public Population {
        requireNonNull(citation, "citation");
        requireNonNull(publisher, "publisher");
        if (msmes < 1) {
            throw new IllegalArgumentException("a population has at least one MSME, got " + msmes);
        }
        if (publisher.isBlank()) {
            throw new IllegalArgumentException("a population has a publisher");
        }
    }

    /**
     * {@return what share of it a count is; above 1 where the count is larger}
     *
     * @param count a count of MSMEs
     */
    public Fraction shareOf(long count) {
        return Fraction.of(count, msmes);
    }
}
