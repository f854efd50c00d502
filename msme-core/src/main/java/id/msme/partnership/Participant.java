package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.party.PartyKind;
import id.msme.source.Citation;
import id.msme.text.Texts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A participant in a partnership, with its roles. */
public sealed interface Participant {

    /** {@return what it does in the partnership, at least one thing} */
    Set<Role> roles();

    /**
     * A party that is known by name.
     *
     * @param party the id of the party
     * @param roles what it does
     */
    record Named(String party, Set<Role> roles) implements Participant {

        /**
         * Checks and copies the parts.
         *
         * @param party the id of the party
         * @param roles what it does
         * @throws IllegalArgumentException if the id is blank or there is no role
         */
        public Named {
            requireNonNull(party, "party");
            requireNonNull(roles, "roles");
            if (party.isBlank()) {
                throw new IllegalArgumentException("a named participant has the id of a party");
            }
            roles = checked(roles);
        }
    }

    /**
     * Parties that a source speaks of without naming them, such as "several marketplaces". Nothing can be owed by them,
     * delivered by them or counted for them, and how many they are is not known.
     *
     * @param kind what they are
     * @param asStated the words for them, 1 to 200 characters on one line, for example {@code several marketplaces}
     * @param roles what they do
     * @param citations who speaks of them, empty if the application states the partnership
     */
    record Unnamed(PartyKind kind, String asStated, Set<Role> roles, List<Citation> citations) implements Participant {

        /**
         * Checks and copies the parts.
         *
         * @param kind what they are
         * @param asStated the words for them
         * @param roles what they do
         * @param citations who speaks of them
         * @throws IllegalArgumentException if the words have another form or there is no role
         */
        public Unnamed {
            requireNonNull(asStated, "asStated");
            citations = List.copyOf(requireNonNull(citations, "citations"));
            requireNonNull(kind, "kind");
            requireNonNull(roles, "roles");
            Texts.requireName("the words for unnamed participants", "", asStated);
            roles = checked(roles);
        }
    }

    private static Set<Role> checked(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a participant has at least one role");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
