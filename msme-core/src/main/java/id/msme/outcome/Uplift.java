package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.number.Growth;

/**
 * How much more the sales of those in a program grew than those of others of their scale.
 *
 * @param participants how many were in the program
 * @param others how many were not
 * @param among the median growth of the participants
 * @param elsewhere the median growth of the others
 */
public record Uplift(long participants, long others, Growth among, Growth elsewhere) {

    /** Refuses null. */
    public Uplift {
        requireNonNull(among, "among");
        requireNonNull(elsewhere, "elsewhere");
    }

    /** {@return the median growth of the participants less that of the others} */
    public Growth difference() {
        return among.minus(elsewhere);
    }
}
