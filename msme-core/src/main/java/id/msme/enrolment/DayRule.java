package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.text.IsoDate;
import java.time.LocalDate;

/** Nothing is submitted after the day of the run. */
record DayRule(LocalDate asOf) implements Rule {

    @Override
    public void apply(Judgement judgement) {
        long submittedOn = judgement.submittedOn();
        if (submittedOn != IsoDate.INVALID && submittedOn > asOf.toEpochDay()) {
            judgement.at(Member.SUBMITTED_ON).report(FindingCode.DATE_FUTURE, Days.text(submittedOn), asOf.toString());
        }
    }
}
