package id.msme.program;

import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.util.Optional;

/**
 * A party through which MSMEs enrol in a program.
 *
 * @param party the id of the party
 * @param validity when the partnership is in force; always where it has no days of its own
 * @param citation where this is said, empty for a partnership of the user's own
 */
public record ProgramPartner(String party, Validity validity, Optional<Citation> citation) {

    /**
     * {@return a partnership without days of its own}
     *
     * @param party the id of the party
     * @param citation where this is said
     */
    public static ProgramPartner of(String party, Citation citation) {
        return new ProgramPartner(party, Validity.always(), Optional.of(citation));
    }
}
