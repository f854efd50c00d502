package id.msme.enrolment;

import id.msme.finding.FindingCode;

/**
 * The check of one member by itself: whether it is there, and what its value is.
 *
 * @param member the member
 * @param reader reads its value
 */
record MemberCheck(Member member, Reader reader) {

    /** Reads a stated member into a number; reports and answers {@link Judgement#UNUSABLE} where it is wrong. */
    @FunctionalInterface
    interface Reader {
        long read(EnrolmentForm form, Judgement judgement);
    }

    void apply(Judgement judgement) {
        EnrolmentForm form = judgement.form();
        Presence presence = form.presence(member);
        if (presence == Presence.STATED) {
            read(form, judgement);
        } else if (presence == Presence.REFUSED) {
            judgement.refuse(member);
        } else {
            reportIfRequired(judgement);
        }
    }

    private void read(EnrolmentForm form, Judgement judgement) {
        long value = reader.read(form, judgement.at(member));
        if (value == Judgement.UNUSABLE) {
            judgement.refuse(member);
        } else {
            judgement.use(member, value);
        }
    }

    private void reportIfRequired(Judgement judgement) {
        if (member.isRequired() && judgement.form().presence(member.parent().orElseThrow()) == Presence.STATED) {
            judgement.at(member).report(FindingCode.VALUE_MISSING, member.jsonName());
        }
    }
}
