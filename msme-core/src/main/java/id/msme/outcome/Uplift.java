package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.number.Growth;
import id.msme.text.Counted;

/**
 * The difference between the growth of sales in a program and that of others of the same scale.
 *
 * @param participants the number of MSMEs in the program, at least 1
 * @param others the number of others, at least 1
 * @param among the median growth of the participants
 * @param elsewhere the median growth of the others
 */
public record Uplift(long participants, long others, Growth among, Growth elsewhere) {

    /** @throws IllegalArgumentException if a group is empty */
    public Uplift {
        if (participants < 1 || others < 1) {
            throw new IllegalArgumentException("each group has at least 1 MSME; found "
                    + Counted.of(participants, "participant") + " and " + Counted.of(others, "other"));
        }
        requireNonNull(among, "among");
        requireNonNull(elsewhere, "elsewhere");
    }

    /** {@return the median growth of the participants less that of the others} */
    public Growth difference() {
        return among.minus(elsewhere);
    }
}
