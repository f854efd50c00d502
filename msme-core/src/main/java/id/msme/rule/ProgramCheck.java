package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.text.Mask;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds the program and the partner.
 *
 * @param programs the programs of the catalogue
 * @param only the id of the only program that is accepted, empty if all are
 */
record ProgramCheck(ProgramTable programs, Optional<String> only) {

    /**
     * Reads the program into its index, or {@link CheckedRecord#UNUSABLE}; a program that is not accepted here is known
     * still.
     */
    long readProgram(CheckedRecord record, CollectedFindings sink) {
        Span name = record.span(Member.PROGRAM);
        int index = programs.indexOf(name);
        if (index == NameTable.NONE) {
            sink.report(FindingCode.PROGRAM_UNKNOWN, Member.PROGRAM, () -> List.of(Mask.code(name), programs.listed()));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.PROGRAM_UNKNOWN);
        ProgramTable.Entry entry = programs.get(index);
        record.setProgram(entry);
        if (only.isEmpty()) {
            return index;
        }
        if (!only.get().equals(entry.program().id())) {
            sink.report(
                    FindingCode.PROGRAM_MISMATCH,
                    Member.PROGRAM,
                    entry.program().id(),
                    only.get());
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.PROGRAM_MISMATCH);
        return index;
    }

    /**
     * Reads the partner into its index among those of the program, or {@link NameTable#NONE}: an unknown one refuses no
     * member, so that a rule reports it.
     */
    static long readPartner(CheckedRecord record) {
        ProgramTable.Entry entry = record.entry();
        return entry == null ? NameTable.NONE : entry.partnerNames().indexOf(record.span(Member.PARTNER));
    }
}
