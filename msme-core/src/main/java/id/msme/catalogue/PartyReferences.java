package id.msme.catalogue;

import id.msme.party.Party;
import java.util.Set;

/** Checks that the parties and channels that a party names are in the catalogue. */
record PartyReferences(Set<String> parties, Set<String> channels) {

    void check(Party party) {
        for (String id : party.successors()) {
            require(parties, id, party, "successor");
        }
        if (party.parent().isPresent()) {
            require(parties, party.parent().get(), party, "parent");
        }
        for (String id : party.channels()) {
            require(channels, id, party, "channel");
        }
    }

    private static void require(Set<String> known, String id, Party party, String kind) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    "the party " + party.id() + " names the " + kind + " " + id + ", which is not in the catalogue");
        }
    }
}
