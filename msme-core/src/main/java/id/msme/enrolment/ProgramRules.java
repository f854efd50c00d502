package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.IsoDate;
import id.msme.text.Mask;

/** The program must be open, and the partner one of the program, on the date of submission. */
final class ProgramRules implements EnrolmentRule {

    @Override
    public void check(Submission submission, RuleSink sink) {
        ProgramTable.Entry entry = submission.entry();
        // a program for which this run is not is known, and not usable
        if (entry == null || !submission.isUsable(Member.PROGRAM)) {
            return;
        }
        checkWindow(submission, entry.program(), sink);
        if (submission.isUsable(Member.PARTNER)) {
            checkPartner(submission, entry, sink);
        }
    }

    private static void checkWindow(Submission submission, Program program, RuleSink sink) {
        long submittedOn = submission.submissionDay();
        if (submittedOn != IsoDate.INVALID && !program.window().includes(submittedOn)) {
            sink.report(
                    FindingCode.PROGRAM_CLOSED,
                    Member.SUBMITTED_ON,
                    program.id(),
                    program.window().toString(),
                    Days.text(submittedOn));
        }
    }

    private static void checkPartner(Submission submission, ProgramTable.Entry entry, RuleSink sink) {
        String program = entry.program().id();
        ProgramPartner partner = submission.partnership();
        if (partner == null) {
            String stated = Mask.code(submission.form().text(Member.PARTNER));
            sink.report(
                    FindingCode.PARTNER_UNKNOWN,
                    Member.PARTNER,
                    stated,
                    program,
                    entry.partnerNames().listed());
            return;
        }
        long submittedOn = submission.submissionDay();
        if (submittedOn != IsoDate.INVALID && !partner.validity().includes(submittedOn)) {
            String window = partner.validity().toString();
            sink.report(FindingCode.PARTNER_INACTIVE, Member.PARTNER, partner.party(), program, window);
        }
    }
}
