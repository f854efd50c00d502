package id.msme.enrolment;

/**
 * Receives the exceptions of rules of the application, in addition to the finding {@code rule.failed} in the verdict.
 *
 * <p>It is called for each failure, on the thread that judges, possibly by several threads at once. An exception that
 * it throws ends the judging of the record. The message of a cause may quote what the rule read; a log should not show
 * it.
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
