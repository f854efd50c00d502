package id.msme.enrolment;

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

    void check(Submission submission, CollectedFindings sink) {
        RuleSet rules = rules(submission);
        if (rules != null && !rules.isEmpty()) {
            rules.check(facts, submission, sink::report);
        }
    }

    /** The outcome of each rule with its reasons. */
    Optional<Eligibility> judge(Submission submission) {
        return Optional.ofNullable(rules(submission)).map(rules -> rules.judge(facts, submission));
    }

    private static @Nullable RuleSet rules(Submission submission) {
        ProgramTable.Entry entry = submission.entry();
        return entry != null && submission.isUsable(Member.PROGRAM) && submission.isUsable(Member.SUBMITTED_ON)
                ? entry.eligibility()
                : null;
    }
}
