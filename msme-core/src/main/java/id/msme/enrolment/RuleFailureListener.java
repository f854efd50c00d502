package id.msme.enrolment;

/**
 * Receives what a rule of the application threw, beside the finding {@code rule.failed} that the record gets.
 *
 * <p>It is called on the thread that judges, for each failure, by any number of threads. What it throws itself ends the
 * judging of the record. The message of a cause may quote what the rule read; a log should not show it.
 */
@FunctionalInterface
public interface RuleFailureListener {

    /**
     * Receives a failure.
     *
     * @param rule the id of the rule
     * @param cause what it threw
     */
    void failed(String rule, Throwable cause);
}
