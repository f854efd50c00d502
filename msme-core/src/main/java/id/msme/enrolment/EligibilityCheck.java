package id.msme.enrolment;

/**
 * Judges a submission by the rules of its program, also where the program was closed. Without a usable program or day
 * of submission there is nothing to judge by.
 *
 * @param facts reads the facts of submissions
 */
record EligibilityCheck(SubmittedFacts facts) implements EnrolmentRule {

    @Override
    public void check(Submission submission, RuleSink sink) {
        ProgramTable.Entry entry = submission.entry();
        if (entry != null && !entry.eligibility().isEmpty() && isJudged(submission)) {
            entry.eligibility().check(facts, submission, sink::report);
        }
    }

    static boolean isJudged(Submission submission) {
        return submission.isUsable(Member.PROGRAM) && submission.isUsable(Member.SUBMITTED_ON);
    }
}
