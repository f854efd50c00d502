package id.msme.target;

import id.msme.source.Citation;

/**
 * How many MSMEs there are, as a publisher said. Publishers disagree, so a target names the number it was set against.
 *
 * @param msmes how many
 * @param year the year it speaks of
 * @param citation who said it
 */
public record Population(long msmes, int year, Citation citation) {

    /**
     * Checks the count.
     *
     * @param msmes how many
     * @param year the year it speaks of
     * @param citation who said it
     * @throws IllegalArgumentException if there is none
     */
    public Population {
        if (msmes < 1) {
            throw new IllegalArgumentException("a population has at least one MSME, got " + msmes);
        }
    }
}
