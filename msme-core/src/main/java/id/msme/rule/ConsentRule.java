package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;

/** An enrolment without the owner's consent is refused. */
final class ConsentRule {

    private ConsentRule() {}

    static void check(CheckedRecord record, CollectedFindings sink) {
        if (!record.isUsable(Member.CONSENT)) {
            return;
        }
        if (record.value(Member.CONSENT) == 0) {
            sink.report(FindingCode.CONSENT_MISSING, Member.CONSENT);
        } else {
            sink.passed(FindingCode.CONSENT_MISSING);
        }
    }
}
