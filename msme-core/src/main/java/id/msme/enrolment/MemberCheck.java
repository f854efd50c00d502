package id.msme.enrolment;

import id.msme.finding.FindingCode;

/**
 * The check of one member by itself: whether it is there, and what its value is.
 *
 * @param member the member
 * @param reader reads its value
 */
record MemberCheck(Member member, Reader reader) implements Rule {

    /** Reads a stated member into a number; reports and answers {@link Judgement#UNUSABLE} where it is wrong. */
    @FunctionalInterface
    interface Reader {
        long read(EnrolmentForm form, Judgement judgement);
    }

    @Override
    public void apply(Judgement judgement) {
        EnrolmentForm form = judgement.form();
        switch (form.presence(member)) {
            case ABSENT -> reportIfRequired(judgement);
            case REFUSED -> judgement.refuse(member);
            case STATED -> read(form, judgement);
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
