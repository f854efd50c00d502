package id.msme.receipt;

/** What became of a rule. */
public enum RuleStatus {
    /** The rule was applied, and what it looks for was not found. */
    PASSED,
    /** The rule was applied and reported a finding, which may be a warning. */
    FAILED,
    /** The rule was applied and lacks a fact to decide. */
    UNDETERMINED,
    /** The rule was not applied: what it would read is absent or refused, or it is about something else. */
    SILENT
}
