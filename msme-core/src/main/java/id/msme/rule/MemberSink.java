package id.msme.rule;

import id.msme.check.FindingSink;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import java.util.List;
import java.util.function.Supplier;

/** Reports what the check of an identifier finds at the member that holds the identifier. */
final class MemberSink implements FindingSink {

    private static final Member[] MEMBERS = Member.values();

    private final CollectedFindings sink;
    private int member;

    MemberSink(CollectedFindings sink) {
        this.sink = sink;
    }

    /** This sink, at a member. */
    MemberSink at(Member checked) {
        member = checked.ordinal();
        return this;
    }

    @Override
    public void report(FindingCode code, String... arguments) {
        sink.report(code, MEMBERS[member], arguments);
    }

    @Override
    public void report(FindingCode code, Supplier<List<String>> arguments) {
        sink.report(code, MEMBERS[member], arguments);
    }

    @Override
    public void passed(FindingCode code) {
        sink.passed(code);
    }
}
