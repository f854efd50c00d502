package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.number.Growth;

/**
 * The difference between the growth of sales in a program and that of others of the same scale.
 *
 * @param participants the number of MSMEs in the program
 * @param others the number of others
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
