package id.msme.rule;

import id.msme.check.KeyNumber;
import id.msme.form.Member;

/** Finds the number that identifies the MSME: the first that is stated, or none if that one is refused. */
final class KeyRule {

    /** No number is stated, or the one that counts is refused. */
    static final long NONE = 0;

    private KeyRule() {}

    static long key(CheckedRecord record) {
        if (!record.isUsable(Member.PROGRAM) || record.entry() == null) {
            return NONE;
        }
        if (!record.isAbsent(Member.NIB)) {
            return record.isUsable(Member.NIB) ? KeyNumber.ofNib(record.value(Member.NIB)) : NONE;
        }
        if (!record.isAbsent(Member.NPWP)) {
            return record.isUsable(Member.NPWP) ? KeyNumber.ofNpwp(record.value(Member.NPWP)) : NONE;
        }
        return record.isUsable(Member.NIK) ? KeyNumber.ofNik(record.value(Member.NIK)) : NONE;
    }
}
