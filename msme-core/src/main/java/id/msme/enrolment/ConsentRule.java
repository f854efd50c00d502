package id.msme.enrolment;

import id.msme.finding.FindingCode;

/** An enrolment without the owner's consent is refused. */
final class ConsentRule implements Rule {

    @Override
    public void apply(Judgement judgement) {
        if (judgement.isUsable(Member.CONSENT) && judgement.value(Member.CONSENT) == 0) {
            judgement.at(Member.CONSENT).report(FindingCode.CONSENT_MISSING);
        }
    }
}
