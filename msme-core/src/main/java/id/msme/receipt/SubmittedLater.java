package id.msme.receipt;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.privacy.Guarded;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.List;

/** A form with another date of submission. */
final class SubmittedLater extends Guarded implements EnrolmentForm {

    private final transient EnrolmentForm form;
    private final transient String day;

    private SubmittedLater(EnrolmentForm form, String day) {
        this.form = form;
        this.day = day;
    }

    /** The form itself if it states no date that could be replaced. */
    static EnrolmentForm of(EnrolmentForm form, LocalDate day) {
        boolean isDated = !form.isUnreadable()
                && form.presence(Member.SUBMITTED_ON) == Presence.STATED
                && IsoDate.epochDay(form.text(Member.SUBMITTED_ON)) != IsoDate.INVALID;
        return isDated ? new SubmittedLater(form, day.toString()) : form;
    }

    @Override
    public List<Finding> findings() {
        return form.findings();
    }

    @Override
    public boolean isUnreadable() {
        return form.isUnreadable();
    }

    @Override
    public List<FindingCode> readerCodes() {
        return form.readerCodes();
    }

    @Override
    public Presence presence(Member member) {
        return form.presence(member);
    }

    @Override
    public CharSequence text(Member member) {
        return member == Member.SUBMITTED_ON ? day : form.text(member);
    }

    @Override
    public long number(Member member) {
        return form.number(member);
    }

    @Override
    public boolean flag(Member member) {
        return form.flag(member);
    }

    @Override
    public int size(Member list) {
        return form.size(list);
    }

    @Override
    public Presence presence(Member member, int index) {
        return form.presence(member, index);
    }

    @Override
    public CharSequence text(Member member, int index) {
        return form.text(member, index);
    }

    /** {@return the new date and no value} */
    @Override
    public String toString() {
        return "EnrolmentForm[***, as if submitted on " + day + "]";
    }
}
