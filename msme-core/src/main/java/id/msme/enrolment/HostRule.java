package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.timeline.IsoDate;
import java.time.LocalDate;
import java.util.Optional;

/** Asks a rule of the host, and lives when it throws. */
record HostRule(EnrolmentRule rule) implements Rule {

    @Override
    public void apply(Judgement judgement) {
        long day = judgement.submittedOn();
        Optional<LocalDate> submittedOn =
                day == IsoDate.INVALID ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        try {
            rule.check(judgement.form(), submittedOn).forEach(judgement::add);
        } catch (RuntimeException e) {
            judgement.at(Member.RECORD).report(FindingCode.RULE_FAILED, rule.id());
        }
    }
}
