package id.msme.rule;

import id.msme.catalogue.Catalogue;
import id.msme.eligibility.RuleSet;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The programs of a catalogue, found by the text of an enrolment without making a string. */
final class ProgramTable {

    /** The parties through which MSMEs enrol in a program, in the order of their names. */
    private record Partners(List<ProgramPartner> partners, List<Party> parties, NameTable names) {

        static Partners of(Program program, Catalogue catalogue) {
            var byName = new TreeMap<String, ProgramPartner>();
            for (ProgramPartner partner : catalogue.partners(program)) {
                byName.put(partner.party(), partner);
            }
            var parties = new ArrayList<Party>();
            for (String name : byName.keySet()) {
                parties.add(catalogue.party(name));
            }
            return new Partners(List.copyOf(byName.values()), List.copyOf(parties), new NameTable(byName.keySet()));
        }
    }

    /** One program with its partners, in the order of their names, and its targets and its rules of eligibility. */
    record Entry(
            Program program,
            List<ProgramPartner> partners,
            List<Party> parties,
            NameTable partnerNames,
            TargetDays targets,
            RuleSet eligibility) {

        private static Entry of(Program program, Partners partners, Catalogue catalogue) {
            return new Entry(
                    program,
                    partners.partners(),
                    partners.parties(),
                    partners.names(),
                    TargetDays.of(program),
                    RuleSet.of(program.eligibility(), program.citations(), catalogue.regions()));
        }
    }

    private final Catalogue catalogue;
    private final List<Program> programs;
    private final NameTable names;

    /** The partners of the programs that are open to all parties. */
    private final Optional<Partners> open;

    /** What the first enrolment in a program made: of thousands of programs a run may meet a few. */
    private final AtomicReferenceArray<@Nullable Entry> entries;

    ProgramTable(Catalogue catalogue) {
        this.catalogue = catalogue;
        programs = List.copyOf(catalogue.programs());
        var ids = new ArrayList<String>();
        Partners openToAll = null;
        for (Program program : programs) {
            ids.add(program.id());
            if (program.isOpenToAll() && openToAll == null) {
                openToAll = Partners.of(program, catalogue);
            }
        }
        names = new NameTable(ids);
        open = Optional.ofNullable(openToAll);
        entries = new AtomicReferenceArray<>(programs.size());
    }

    /** The index of a program, or {@link NameTable#NONE}. */
    int indexOf(Span id) {
        return names.indexOf(id);
    }

    Entry get(int index) {
        Entry entry = entries.get(index);
        return entry == null ? make(index) : entry;
    }

    /** Two threads may both make an entry; the two are alike. */
    private Entry make(int index) {
        Program program = programs.get(index);
        Partners partners = program.isOpenToAll() ? open.orElseThrow() : Partners.of(program, catalogue);
        Entry made = Entry.of(program, partners, catalogue);
        entries.set(index, made);
        return made;
    }

    String listed() {
        return names.listed();
    }
}
