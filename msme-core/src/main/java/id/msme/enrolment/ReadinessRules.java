package id.msme.enrolment;

import id.msme.finding.FindingCode;

/** What holds an MSME back and can be told at once: customers who wait two days, and orders that cannot be met. */
final class ReadinessRules implements EnrolmentRule {

    private static final long SLOW_HOURS = 48;
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final long PERCENT = 100;

    @Override
    public void check(Submission submission, RuleSink sink) {
        if (submission.isUsable(Member.RESPONSE_TIME)) {
            long hours = submission.value(Member.RESPONSE_TIME) / SECONDS_AN_HOUR;
            if (hours >= SLOW_HOURS) {
                sink.report(
                        FindingCode.RESPONSE_SLOW,
                        Member.RESPONSE_TIME,
                        Long.toString(hours),
                        Long.toString(SLOW_HOURS));
            }
        }
        if (submission.isUsable(Member.STOCK)
                && submission.isUsable(Member.MONTHLY_CAPACITY)
                && submission.isUsable(Member.EXPECTED_MONTHLY_ORDERS)) {
            compareCapacity(submission, sink);
        }
    }

    private static void compareCapacity(Submission submission, RuleSink sink) {
        long offered = submission.value(Member.STOCK) + submission.value(Member.MONTHLY_CAPACITY);
        long expected = submission.value(Member.EXPECTED_MONTHLY_ORDERS);
        if (offered < expected) {
            sink.report(FindingCode.CAPACITY_SHORT, Member.READINESS, Long.toString(offered * PERCENT / expected));
        }
    }
}
