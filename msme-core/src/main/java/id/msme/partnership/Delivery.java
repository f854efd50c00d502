package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.Optional;

/** A contribution of a party to a commitment. */
public sealed interface Delivery {

    /** {@return the id of the commitment} */
    String commitment();

    /** {@return the id of the party that delivered} */
    String party();

    /** {@return the day of the delivery, or of the last of those counted} */
    LocalDate on();

    /**
     * One MSME (or one activity, where activities are owed) that a key distinguishes from others.
     *
     * @param commitment the id of the commitment
     * @param party the id of the party
     * @param on the day
     * @param key stands for the MSME, the same whoever delivers to it; a pseudonym, not its number
     */
    record Keyed(String commitment, String party, LocalDate on, long key) implements Delivery {

        /** @throws IllegalArgumentException if an id is blank */
        public Keyed {
            requireNonNull(on, "on");
            checkIds(commitment, party);
        }

        /** {@return the delivery without the key} */
        @Override
        public String toString() {
            return "Keyed[commitment=" + commitment + ", party=" + party + ", on=" + on + ", key=***]";
        }
    }

    /**
     * A number of MSMEs (or activities) that the party reports; those it counted earlier are not among them, those of
     * other parties may be.
     *
     * @param commitment the id of the commitment
     * @param party the id of the party
     * @param on the last day of the time counted
     * @param count how many, 0 or more
     * @param citation who reported it, empty for a report of the user's own
     */
    record Counted(String commitment, String party, LocalDate on, long count, Optional<Citation> citation)
            implements Delivery {

        /**
         * Checks the count.
         *
         * @param commitment the id of the commitment
         * @param party the id of the party
         * @param on the last day of the time counted
         * @param count how many
         * @param citation who reported it
         * @throws IllegalArgumentException if the count is negative or an id is blank
         */
        public Counted {
            requireNonNull(citation, "citation");
            requireNonNull(on, "on");
            checkIds(commitment, party);
            if (count < 0) {
                throw new IllegalArgumentException("a delivery is not negative: " + commitment + ", " + party);
            }
        }

        /**
         * {@return a count of the user's own}
         *
         * @param commitment the id of the commitment
         * @param party the id of the party
         * @param on the last day of the time counted
         * @param count how many, 0 or more
         */
        public static Counted of(String commitment, String party, LocalDate on, long count) {
            requireNonNull(commitment, "commitment");
            requireNonNull(party, "party");
            requireNonNull(on, "on");
            return new Counted(commitment, party, on, count, Optional.empty());
        }
    }

    private static void checkIds(String commitment, String party) {
        if (requireNonNull(commitment, "commitment").isBlank()
                || requireNonNull(party, "party").isBlank()) {
            throw new IllegalArgumentException(
                    "a delivery names a commitment and a party; found \"" + commitment + "\" and \"" + party + "\"");
        }
    }
}
