package id.msme.receipt;

/** The outcome of a rule in a receipt. */
public enum RuleStatus {
    /** The rule was applied, and what it looks for was not found. */
    PASSED,
    /** The rule was applied and reported a finding, which may be a warning. */
    FAILED,
    /** The rule was applied but lacks a fact to decide. */
    UNDETERMINED,
    /** The rule was not applied: the members that it reads are absent or refused, or it does not concern the record. */
    SILENT
}
