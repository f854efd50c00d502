package id.msme.enrolment;

import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.NameTable;
import java.util.Collection;
import java.util.List;

/** The programs of a catalogue, found by the text of an enrolment without making a string. */
final class ProgramTable {

    /** One program with its partners and targets. */
    record Entry(Program program, List<ProgramPartner> partners, NameTable partnerNames, TargetDays targets) {

        static Entry of(Program program) {
            var names = program.partners().stream()
                    .map(ProgramPartner::party)
                    .sorted()
                    .toList();
            var partners = names.stream()
                    .map(name -> program.partner(name).orElseThrow())
                    .toList();
            return new Entry(program, partners, new NameTable(names), TargetDays.of(program));
        }
    }

    private final List<Entry> entries;
    private final NameTable names;

    ProgramTable(Collection<Program> programs) {
        entries = programs.stream().map(Entry::of).toList();
        names = new NameTable(programs.stream().map(Program::id).toList());
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
