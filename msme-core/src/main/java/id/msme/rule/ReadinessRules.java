package id.msme.rule;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.scoring.GateRule;
import id.msme.scoring.GateState;
import id.msme.scoring.Scoring;
import id.msme.scoring.StandardGates;
import id.msme.text.Inside;
import java.util.List;

/**
 * Warns of obstacles that no score compensates for: customers who wait two days, and orders that cannot be met.
 */
final class ReadinessRules {

    private static final Inside.ScoreNumbers<Scoring, Facts, Fact> SCORES = Inside.scoreNumbers();
    private static final GateRule.Reaches SLOW = StandardGates.RESPONSE_SLOW;
    private static final GateRule.Shortfall SHORT = StandardGates.CAPACITY_SHORT;
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final String SLOW_HOURS = hours(FactMembers.NUMBERS.units(SLOW.limit()));
    private static final long PERCENT = 100;

    private ReadinessRules() {}

    static void check(CheckedRecord record, CollectedFindings sink) {
        if (record.isUsable(Member.READINESS)) {
            check(FactMembers.of(record), sink);
        }
    }

    private static void check(Facts facts, CollectedFindings sink) {
        GateState slow = SLOW.state(facts);
        if (slow == GateState.CLOSED) {
            // the facts themselves would have to be made for each record if the argument was made from them
            long seconds = FactMembers.NUMBERS.value(facts, SLOW.fact());
            sink.report(FindingCode.RESPONSE_SLOW, Member.RESPONSE_TIME, () -> List.of(hours(seconds), SLOW_HOURS));
        } else if (slow == GateState.OPEN) {
            sink.passed(FindingCode.RESPONSE_SLOW);
        }
        GateState shortfall = SHORT.state(facts);
        if (shortfall == GateState.CLOSED) {
            long offered = SCORES.supplied(SHORT.supply(), facts);
            long percent = offered * PERCENT / FactMembers.NUMBERS.value(facts, SHORT.demand());
            sink.report(FindingCode.CAPACITY_SHORT, Member.READINESS, () -> List.of(Long.toString(percent)));
        } else if (shortfall == GateState.OPEN) {
            sink.passed(FindingCode.CAPACITY_SHORT);
        }
    }

    private static String hours(long seconds) {
        return Long.toString(seconds / SECONDS_AN_HOUR);
    }
}
