package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.industry.KbliEdition;
import id.msme.industry.KbliRegister;
import id.msme.text.IsoDate;
import java.util.Objects;

/** A division that is only in an edition no longer usable on the day of submission is told. */
record IndustryRule(KbliRegister industries) implements Rule {

    @Override
    public void apply(Judgement judgement) {
        long submittedOn = judgement.submittedOn();
        if (submittedOn == IsoDate.INVALID || !judgement.isUsable(Member.KBLI)) {
            return;
        }
        int division = (int) judgement.value(Member.KBLI) / 1000;
        KbliEdition newest = Objects.requireNonNull(industries.newestWith(division));
        if (newest.validity().endsBefore(submittedOn)) {
            judgement
                    .at(Member.KBLI)
                    .report(
                            FindingCode.KBLI_SUPERSEDED,
                            Days.twoDigits(division),
                            Integer.toString(newest.year()),
                            newest.validity().lastDay().orElseThrow().toString());
        }
    }
}
