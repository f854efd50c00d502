package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.rule.CollectedFindings;
import id.msme.text.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the application, each under an id. A rule that throws fails alone.
 *
 * @param rules the rules in the order in which they were added
 * @param listener receives what they throw, if there is one
 */
record HostRules(List<Named> rules, @Nullable RuleFailureListener listener) {

    static final HostRules NONE = new HostRules(List.of(), null);

    record Named(String id, EnrolmentRule rule) {}

    /** Forwards to the findings of the record whatever is not reported yet. */
    private record OnceSink(CollectedFindings found) implements RuleSink {

        @Override
        public void report(@Nullable Finding finding) {
            found.reportOnce(requireNonNull(finding, "finding"));
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    HostRules plus(String id, EnrolmentRule rule) {
        Ids.require("a rule", id);
        if (rules.stream().anyMatch(other -> other.id().equals(id))) {
            throw new IllegalArgumentException("a rule with the id " + id + " was added before");
        }
        var more = new ArrayList<>(rules);
        more.add(new Named(id, rule));
        return new HostRules(List.copyOf(more), listener);
    }

    HostRules with(RuleFailureListener another) {
        return new HostRules(rules, another);
    }

    void check(Submission submission, CollectedFindings found) {
        if (rules.isEmpty()) {
            return;
        }
        var sink = new OnceSink(found);
        for (Named named : rules) {
            found.startRule(named.id());
            try {
                named.rule().check(submission, sink);
            } catch (Throwable e) {
                rethrowIfOfTheMachine(e);
                sink.report(FindingCode.RULE_FAILED, Member.RECORD, named.id());
                if (listener != null) {
                    listener.failed(named.id(), e);
                }
            }
        }
    }

    /** Whatever a rule throws is its own failure, but not that the JVM is out of memory or broken. */
    private static void rethrowIfOfTheMachine(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
    }
}
