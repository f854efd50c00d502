package id.msme.program;

import static java.util.Objects.requireNonNull;

import id.msme.party.Party;
import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.util.List;

/**
 * A party through which MSMEs enrol in a program.
 *
 * @param party the id of the party
 * @param validity when the partnership is in force; always where it has no days of its own
 * @param citations where this is said, empty if the application states the partnership
 */
public record ProgramPartner(String party, Validity validity, List<Citation> citations) {

    /** Whether MSMEs could enrol through a partner on a date. */
    public enum Status {
        /** The partner existed and its partnership was in force. */
        IN_FORCE,
        /** The partner had ended and another party has taken over; its records count. */
        SUPERSEDED,
        /**
         * The partnership was not in force, or the partner had not begun, or it had ended and nobody has taken over.
         */
        INACTIVE
    }

    /** @throws IllegalArgumentException if the id of the party is blank */
    public ProgramPartner {
        if (requireNonNull(party, "party").isBlank()) {
            throw new IllegalArgumentException("a partner has the id of a party");
        }
        requireNonNull(validity, "validity");
        citations = List.copyOf(requireNonNull(citations, "citations"));
    }

    /**
     * Returns whether MSMEs could enrol through this partner on a date.
     *
     * @param body the party of this partner, with its days and successors
     * @param epochDay the date, counted in days from 1970-01-01
     * @return {@link Status#INACTIVE} where inactive and superseded both hold
     */
    public Status status(Party body, long epochDay) {
        requireNonNull(body, "body");
        boolean hasEnded = body.validity().endsBefore(epochDay);
        if (!validity.includes(epochDay)
                || body.validity().startsAfter(epochDay)
                || (hasEnded && body.successors().isEmpty())) {
            return Status.INACTIVE;
        }
        return hasEnded ? Status.SUPERSEDED : Status.IN_FORCE;
    }

    /**
     * {@return a partnership without days of its own}
     *
     * @param party the id of the party
     * @param citation where this is said
     */
    public static ProgramPartner of(String party, Citation citation) {
        requireNonNull(citation, "citation");
        return new ProgramPartner(party, Validity.always(), List.of(citation));
    }
}
