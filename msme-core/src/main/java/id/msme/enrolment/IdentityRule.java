package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.Presence;

/**
 * An enterprise states at least one identifier. A refused identifier counts as stated, as does any in a refused owner.
 */
final class IdentityRule {

    private IdentityRule() {}

    static void check(Submission submission, CollectedFindings sink) {
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
