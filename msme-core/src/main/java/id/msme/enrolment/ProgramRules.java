package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import id.msme.text.NameTable;
import java.util.Optional;

/**
 * Finds program and partner, and whether both were open on the day of submission.
 *
 * @param programs the programs of the catalogue
 * @param only the id of the one program the run is for, empty where it is for all
 */
record ProgramRules(ProgramTable programs, Optional<String> only) implements Rule {

    @Override
    public void apply(Judgement judgement) {
        if (!judgement.isUsable(Member.PROGRAM)) {
            return;
        }
        CharSequence name = judgement.form().text(Member.PROGRAM);
        int index = programs.indexOf(name);
        if (index == NameTable.NONE) {
            judgement.at(Member.PROGRAM).report(FindingCode.PROGRAM_UNKNOWN, Mask.code(name), programs.listed());
            return;
        }
        ProgramTable.Entry entry = programs.get(index);
        judgement.program = entry.program();
        long submittedOn = judgement.submittedOn();
        if (submittedOn != IsoDate.INVALID) {
            judgement.targets = entry.targets().on(submittedOn);
        }
        boolean isMeant = only.isEmpty() || only.get().equals(entry.program().id());
        if (isMeant) {
            checkWindow(judgement, entry.program());
        } else {
            judgement
                    .at(Member.PROGRAM)
                    .report(FindingCode.PROGRAM_MISMATCH, entry.program().id(), only.get());
        }
        findPartner(judgement, entry, isMeant);
    }

    private static void checkWindow(Judgement judgement, Program program) {
        long submittedOn = judgement.submittedOn();
        if (submittedOn != IsoDate.INVALID && !program.window().includes(submittedOn)) {
            judgement
                    .at(Member.SUBMITTED_ON)
                    .report(
                            FindingCode.PROGRAM_CLOSED,
                            program.id(),
                            program.window().toString(),
                            Days.text(submittedOn));
        }
    }

    /** A partner is known, and so counted, whether or not the run is for its program; only then are findings told. */
    private static void findPartner(Judgement judgement, ProgramTable.Entry entry, boolean isTold) {
        if (!judgement.isUsable(Member.PARTNER)) {
            return;
        }
        CharSequence name = judgement.form().text(Member.PARTNER);
        int index = entry.partnerNames().indexOf(name);
        if (index == NameTable.NONE) {
            if (isTold) {
                judgement
                        .at(Member.PARTNER)
                        .report(
                                FindingCode.PARTNER_UNKNOWN,
                                Mask.code(name),
                                entry.program().id(),
                                entry.partnerNames().listed());
            }
            return;
        }
        ProgramPartner partner = entry.partners().get(index);
        judgement.partner = partner.party();
        long submittedOn = judgement.submittedOn();
        if (isTold && submittedOn != IsoDate.INVALID && !partner.validity().includes(submittedOn)) {
            judgement
                    .at(Member.PARTNER)
                    .report(
                            FindingCode.PARTNER_INACTIVE,
                            partner.party(),
                            entry.program().id(),
                            partner.validity().toString());
        }
    }
}
