package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Nothing is submitted after the day of the run. */
record DayRule(Supplier<LocalDate> asOf) {

    void check(CheckedRecord record, CollectedFindings sink) {
        long submittedOn = record.submissionDay();
        if (submittedOn == IsoDate.INVALID) {
            return;
        }
        LocalDate today = asOf.get();
        if (submittedOn > today.toEpochDay()) {
            sink.report(
                    FindingCode.DATE_FUTURE,
                    Member.SUBMITTED_ON,
                    () -> List.of(Days.text(submittedOn), today.toString()));
        } else {
            sink.passed(FindingCode.DATE_FUTURE);
        }
    }
}
