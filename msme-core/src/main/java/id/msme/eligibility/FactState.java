package id.msme.eligibility;

/** Whether a fact that a condition reads is stated. */
public enum FactState {
    /** It is stated and can be used. */
    STATED,
    /** It is not stated. */
    ABSENT,
    /** It is stated and cannot be used, because its value is wrong. */
    REFUSED
}
