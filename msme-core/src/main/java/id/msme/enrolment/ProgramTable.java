package id.msme.enrolment;

import id.msme.catalogue.Catalogue;
import id.msme.eligibility.RuleSet;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.NameTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The programs of a catalogue, found by the text of an enrolment without making a string. */
final class ProgramTable {

    /** One program with its partners, in the order of their names, and its targets and its rules of eligibility. */
    record Entry(
            Program program,
            List<ProgramPartner> partners,
            List<Party> parties,
            NameTable partnerNames,
            TargetDays targets,
            RuleSet eligibility) {

        static Entry of(Program program, Catalogue catalogue) {
            List<ProgramPartner> partners = catalogue.partners(program).stream()
                    .sorted(Comparator.comparing(ProgramPartner::party))
                    .toList();
            List<String> names = partners.stream().map(ProgramPartner::party).toList();
            List<Party> parties = names.stream().map(id -> catalogue.party(id)).toList();
            return new Entry(
                    program,
                    partners,
                    parties,
                    new NameTable(names),
                    TargetDays.of(program),
                    rules(program, catalogue));
        }

        private static RuleSet rules(Program program, Catalogue catalogue) {
            return RuleSet.of(program.eligibility(), program.citations(), catalogue.regions());
        }

        /** Another program with the same partners, which may be all parties there are. */
        Entry forProgram(Program other, Catalogue catalogue) {
            return new Entry(other, partners, parties, partnerNames, TargetDays.of(other), rules(other, catalogue));
        }
    }

    private final List<Entry> entries;
    private final NameTable names;

    ProgramTable(Catalogue catalogue) {
        Optional<Entry> open = catalogue.programs().stream()
                .filter(Program::isOpenToAll)
                .findFirst()
                .map(program -> Entry.of(program, catalogue));
        entries = catalogue.programs().stream()
                .map(program -> program.isOpenToAll()
                        ? open.orElseThrow().forProgram(program, catalogue)
                        : Entry.of(program, catalogue))
                .toList();
        names = new NameTable(catalogue.programs().stream().map(Program::id).toList());
    }

    /** The index of a program, or {@link NameTable#NONE}. */
    int indexOf(CharSequence id) {
        return names.indexOf(id);
    }

    Entry get(int index) {
        return entries.get(index);
    }

    String listed() {
        return names.listed();
    }
}
