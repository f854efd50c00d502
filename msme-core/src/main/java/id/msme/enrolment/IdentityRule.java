package id.msme.enrolment;

import id.msme.finding.FindingCode;

/** An enterprise is known by one number at least. One that is refused is there; so is whatever a refused owner held. */
final class IdentityRule implements Rule {

    @Override
    public void apply(Judgement judgement) {
        if (!judgement.isUsable(Member.MSME)) {
            return;
        }
        boolean hasOwnerNumber =
                !judgement.isAbsent(Member.NIK) || judgement.form().presence(Member.OWNER) == Presence.REFUSED;
        if (judgement.isAbsent(Member.NIB) && judgement.isAbsent(Member.NPWP) && !hasOwnerNumber) {
            judgement.at(Member.MSME).report(FindingCode.IDENTITY_MISSING);
        }
    }
}
