package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import java.util.List;

/** What a reader makes of a line that is no JSON: nobody may ask it for a member. */
final class TestFormUnreadable implements EnrolmentForm {

    @Override
    public List<Finding> findings() {
        return List.of(Finding.of(FindingCode.JSON_SYNTAX, "", "not-json", "0"));
    }

    @Override
    public boolean isUnreadable() {
        return true;
    }

    @Override
    public Presence presence(Member member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CharSequence text(Member member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long number(Member member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean flag(Member member) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int size(Member list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Presence presence(Member member, int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CharSequence text(Member member, int index) {
        throw new UnsupportedOperationException();
    }
}
