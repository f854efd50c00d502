package id.msme.checkpoint;

import id.msme.input.Place;
import id.msme.tally.EnrolmentTally;

/**
 * The progress of a run between two blocks.
 *
 * @param place how far the inputs were read
 * @param lengths how long the outputs are
 * @param tally the counts up to there
 * @param digest the digest up to there, 32 hexadecimal digits
 */
public record Standing(Place place, Lengths lengths, EnrolmentTally tally, String digest) {

    /** A run that stands somewhere. */
    @FunctionalInterface
    public interface Source {

        /** Has the outputs put on the disk, and says where the run stands. */
        Standing secured() throws Failure;
    }
}
