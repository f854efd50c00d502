package id.msme.enrolment;

import id.msme.check.FindingSink;
import id.msme.finding.FindingCode;
import id.msme.form.Member;

/** Reports what the check of an identifier finds at the member that holds the identifier. */
record MemberSink(RuleSink sink, Member member) implements FindingSink {

    @Override
    public void report(FindingCode code, String... arguments) {
        sink.report(code, member, arguments);
    }

    @Override
    public void passed(FindingCode code) {
        sink.passed(code);
    }
}
