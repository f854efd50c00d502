package id.msme.enrolment;

/** Finds the number by which the MSME is told apart: the first that is there, and none where that one is refused. */
final class KeyRule {

    /** No number is there, or the one that counts is refused. */
    static final long NONE = 0;

    private KeyRule() {}

    static long key(Judgement judgement) {
        if (!judgement.isUsable(Member.PROGRAM) || judgement.program == null) {
            return NONE;
        }
        if (!judgement.isAbsent(Member.NIB)) {
            return judgement.isUsable(Member.NIB) ? DuplicateKey.ofNib(judgement.value(Member.NIB)) : NONE;
        }
        if (!judgement.isAbsent(Member.NPWP)) {
            return judgement.isUsable(Member.NPWP) ? DuplicateKey.ofNpwp(judgement.value(Member.NPWP)) : NONE;
        }
        return judgement.isUsable(Member.NIK) ? DuplicateKey.ofNik(judgement.value(Member.NIK)) : NONE;
    }
}
