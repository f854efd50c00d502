package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.Presence;

/** An enterprise is known by one number at least. One that is refused is there; so is whatever a refused owner held. */
final class IdentityRule implements EnrolmentRule {

    @Override
    public void check(Submission submission, RuleSink sink) {
        if (!submission.isUsable(Member.MSME)) {
            return;
        }
        boolean hasOwnerNumber =
                !submission.isAbsent(Member.NIK) || submission.form().presence(Member.OWNER) == Presence.REFUSED;
        if (submission.isAbsent(Member.NIB) && submission.isAbsent(Member.NPWP) && !hasOwnerNumber) {
            sink.report(FindingCode.IDENTITY_MISSING, Member.MSME);
        } else {
            sink.passed(FindingCode.IDENTITY_MISSING);
        }
    }
}
