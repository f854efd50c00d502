package id.msme.rule;

import id.msme.eligibility.Eligibility;
import id.msme.eligibility.RuleSet;
import id.msme.form.Member;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges a submission by the rules of its program, also where the program was closed. Without a usable program or day
 * of submission there is nothing to judge by.
 *
 * @param facts reads the facts of submissions
 */
record EligibilityCheck(SubmittedFacts facts) {

    void check(CheckedRecord record, CollectedFindings sink) {
        RuleSet rules = rules(record);
        if (rules != null && !rules.isEmpty()) {
            rules.check(facts, record, sink::report);
        }
    }

    /** The outcome of each rule with its reasons. */
    Optional<Eligibility> judge(CheckedRecord record) {
        return Optional.ofNullable(rules(record)).map(rules -> rules.judge(facts, record));
    }

    private static @Nullable RuleSet rules(CheckedRecord record) {
        ProgramTable.Entry entry = record.entry();
        return entry != null && record.isUsable(Member.PROGRAM) && record.isUsable(Member.SUBMITTED_ON)
                ? entry.eligibility()
                : null;
    }
}
