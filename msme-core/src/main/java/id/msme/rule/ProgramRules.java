package id.msme.rule;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import id.msme.timeline.Validity;
import java.util.List;

/** The program must be open, and the partner one of the program, on the date of submission. */
final class ProgramRules {

    private ProgramRules() {}

    static void check(CheckedRecord record, CollectedFindings sink) {
        ProgramTable.Entry entry = record.entry();
        // a program for which this run is not is known, and not usable
        if (entry == null || !record.isUsable(Member.PROGRAM)) {
            return;
        }
        checkWindow(record, entry.program(), sink);
        if (record.isUsable(Member.PARTNER)) {
            checkPartner(record, entry, sink);
        }
    }

    private static void checkWindow(CheckedRecord record, Program program, CollectedFindings sink) {
        long submittedOn = record.submissionDay();
        if (submittedOn == IsoDate.INVALID) {
            return;
        }
        if (program.window().includes(submittedOn)) {
            sink.passed(FindingCode.PROGRAM_CLOSED);
        } else {
            sink.report(
                    FindingCode.PROGRAM_CLOSED,
                    Member.SUBMITTED_ON,
                    () -> List.of(program.id(), program.window().toString(), Days.text(submittedOn)));
        }
    }

    private static void checkPartner(CheckedRecord record, ProgramTable.Entry entry, CollectedFindings sink) {
        String program = entry.program().id();
        ProgramPartner partner = record.partnership();
        if (partner == null) {
            CharSequence stated = record.form().text(Member.PARTNER);
            sink.report(
                    FindingCode.PARTNER_UNKNOWN,
                    Member.PARTNER,
                    () -> List.of(
                            Mask.code(stated), program, entry.partnerNames().listed()));
            return;
        }
        sink.passed(FindingCode.PARTNER_UNKNOWN);
        if (record.submissionDay() != IsoDate.INVALID) {
            checkDays(record.submissionDay(), partner, requireNonNull(record.partnerBody()), program, sink);
        }
    }

    private static void checkDays(
            long submittedOn, ProgramPartner partner, Party party, String program, CollectedFindings sink) {
        switch (partner.status(party, submittedOn)) {
            case IN_FORCE -> {
                sink.passed(FindingCode.PARTNER_INACTIVE);
                sink.passed(FindingCode.PARTNER_SUPERSEDED);
            }
            case SUPERSEDED -> {
                sink.passed(FindingCode.PARTNER_INACTIVE);
                sink.report(
                        FindingCode.PARTNER_SUPERSEDED,
                        Member.PARTNER,
                        () -> List.of(
                                party.id(),
                                party.validity().lastDay().orElseThrow().toString(),
                                String.join(", ", party.successors())));
            }
            case INACTIVE -> {
                Validity days = partner.validity().includes(submittedOn) ? party.validity() : partner.validity();
                sink.report(
                        FindingCode.PARTNER_INACTIVE,
                        Member.PARTNER,
                        () -> List.of(party.id(), program, days.toString()));
            }
        }
    }
}
