package id.msme.catalogue;

import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.timeline.Validity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the successors of parties to the partners of a program. */
final class Succession {

    private final Map<String, Party> parties;
    private final List<ProgramPartner> all;

    Succession(Map<String, Party> parties) {
        this.parties = parties;
        var open = new ArrayList<ProgramPartner>();
        for (Party party : parties.values()) {
            open.add(new ProgramPartner(party.id(), Validity.always(), List.of()));
        }
        all = Collections.unmodifiableList(open);
    }

    /** The partners of a program; of those that are open to all parties, the same list. */
    List<ProgramPartner> partners(Program program) {
        if (program.isOpenToAll()) {
            return all;
        }
        var byParty = new LinkedHashMap<String, ProgramPartner>();
        for (ProgramPartner partner : program.partners()) {
            byParty.put(partner.party(), partner);
        }
        var waiting = new ArrayList<>(byParty.keySet());
        for (int i = 0; i < waiting.size(); i++) {
            for (String id : party(waiting.get(i)).successors()) {
                if (!byParty.containsKey(id)) {
                    byParty.put(id, successor(id));
                    waiting.add(id);
                }
            }
        }
        return List.copyOf(byParty.values());
    }

    private ProgramPartner successor(String id) {
        Party party = party(id);
        return new ProgramPartner(
                id, Validity.closed(party.validity().firstDay(), Optional.empty()), party.changeCitations());
    }

    private Party party(String id) {
        Party party = parties.get(id);
        if (party == null) {
            throw new IllegalArgumentException("the party " + id + " is not in the catalogue");
        }
        return party;
    }
}
