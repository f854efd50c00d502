package id.msme.enrolment;

import id.msme.finding.FindingCode;

/** What holds an MSME back and can be told at once: customers who wait two days, and orders that cannot be met. */
final class ReadinessRules implements Rule {

    private static final long SLOW_HOURS = 48;
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final long PERCENT = 100;

    @Override
    public void apply(Judgement judgement) {
        if (judgement.isUsable(Member.RESPONSE_TIME)) {
            long hours = judgement.value(Member.RESPONSE_TIME) / SECONDS_AN_HOUR;
            if (hours >= SLOW_HOURS) {
                judgement
                        .at(Member.RESPONSE_TIME)
                        .report(FindingCode.RESPONSE_SLOW, Long.toString(hours), Long.toString(SLOW_HOURS));
            }
        }
        if (judgement.isUsable(Member.STOCK)
                && judgement.isUsable(Member.MONTHLY_CAPACITY)
                && judgement.isUsable(Member.EXPECTED_MONTHLY_ORDERS)) {
            compareCapacity(judgement);
        }
    }

    private static void compareCapacity(Judgement judgement) {
        long offered = judgement.value(Member.STOCK) + judgement.value(Member.MONTHLY_CAPACITY);
        long expected = judgement.value(Member.EXPECTED_MONTHLY_ORDERS);
        if (offered < expected) {
            judgement
                    .at(Member.READINESS)
                    .report(FindingCode.CAPACITY_SHORT, Long.toString(offered * PERCENT / expected));
        }
    }
}
