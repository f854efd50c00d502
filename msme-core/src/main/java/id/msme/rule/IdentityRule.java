package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.Presence;

/**
 * An enterprise states at least one identifier. A refused identifier counts as stated, as does any in a refused owner.
 */
final class IdentityRule {

    private IdentityRule() {}

    static void check(CheckedRecord record, CollectedFindings sink) {
        if (!record.isUsable(Member.MSME)) {
            return;
        }
        boolean hasOwnerNumber =
                !record.isAbsent(Member.NIK) || record.form().presence(Member.OWNER) == Presence.REFUSED;
        if (record.isAbsent(Member.NIB) && record.isAbsent(Member.NPWP) && !hasOwnerNumber) {
            sink.report(FindingCode.IDENTITY_MISSING, Member.MSME);
        } else {
            sink.passed(FindingCode.IDENTITY_MISSING);
        }
    }
}
