package id.msme.enrolment;

import id.msme.check.KeyNumber;
import id.msme.form.Member;

/** Finds the number that identifies the MSME: the first that is stated, or none if that one is refused. */
final class KeyRule {

    /** No number is stated, or the one that counts is refused. */
    static final long NONE = 0;

    private KeyRule() {}

    static long key(Submission submission) {
        if (!submission.isUsable(Member.PROGRAM) || submission.entry() == null) {
            return NONE;
        }
        if (!submission.isAbsent(Member.NIB)) {
            return submission.isUsable(Member.NIB) ? KeyNumber.ofNib(submission.value(Member.NIB)) : NONE;
        }
        if (!submission.isAbsent(Member.NPWP)) {
            return submission.isUsable(Member.NPWP) ? KeyNumber.ofNpwp(submission.value(Member.NPWP)) : NONE;
        }
        return submission.isUsable(Member.NIK) ? KeyNumber.ofNik(submission.value(Member.NIK)) : NONE;
    }
}
