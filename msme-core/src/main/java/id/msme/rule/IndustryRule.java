package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.industry.KbliEdition;
import id.msme.text.IsoDate;
import java.util.List;
import java.util.Objects;

/** Reports a division that is only in an edition no longer usable on the day of submission. */
record IndustryRule(Divisions divisions) {

    void check(CheckedRecord record, CollectedFindings sink) {
        long submittedOn = record.submissionDay();
        if (submittedOn == IsoDate.INVALID || !record.isUsable(Member.KBLI)) {
            return;
        }
        int division = (int) record.value(Member.KBLI) / 1000;
        KbliEdition newest = Objects.requireNonNull(divisions.newest(division));
        if (newest.validity().endsBefore(submittedOn)) {
            sink.report(
                    FindingCode.KBLI_SUPERSEDED,
                    Member.KBLI,
                    () -> List.of(
                            Days.twoDigits(division),
                            Integer.toString(newest.year()),
                            newest.validity().lastDay().orElseThrow().toString()));
        } else {
            sink.passed(FindingCode.KBLI_SUPERSEDED);
        }
    }
}
