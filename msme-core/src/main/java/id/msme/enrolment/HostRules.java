package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the rules of the host, and lives when they throw.
 *
 * @param rules the rules, in the order in which they were added
 * @param ids their names, asked once, so that a rule cannot throw there while records are judged
 */
record HostRules(List<EnrolmentRule> rules, List<String> ids) implements Rule {

    static HostRules of(List<EnrolmentRule> rules) {
        return new HostRules(rules, rules.stream().map(EnrolmentRule::id).toList());
    }

    @Override
    public void apply(Judgement judgement) {
        if (rules.isEmpty()) {
            return;
        }
        long day = judgement.submittedOn();
        Optional<LocalDate> submittedOn =
                day == IsoDate.INVALID ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        var failed = new ArrayList<String>();
        for (int i = 0; i < rules.size(); i++) {
            try {
                rules.get(i).check(judgement.form(), submittedOn).forEach(judgement::addOnce);
            } catch (Throwable e) {
                rethrowIfOfTheMachine(e);
                failed.add(ids.get(i));
            }
        }
        if (!failed.isEmpty()) {
            // one finding: no code stands twice at one place
            judgement.at(Member.RECORD).report(FindingCode.RULE_FAILED, String.join(", ", failed));
        }
    }

    /** Whatever a rule throws costs that rule only; but a JVM that is out of memory or broken is not the rule's. */
    private static void rethrowIfOfTheMachine(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
    }
}
