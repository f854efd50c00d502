package id.msme.eligibility;

/**
 * Whether a rule or a condition holds: the three values of Kleene's logic, from false to true.
 *
 * <p>{@code all} is the minimum of its parts, {@code any} the maximum, and {@code not} reverses the order, so that an
 * unknown fact never decides and never counts as false.
 */
public enum Outcome {
    /** It does not hold. */
    NOT_MET,
    /** It cannot be determined, because a fact is absent, refused or unknown. */
    UNDETERMINED,
    /** It holds. */
    MET;

    /**
     * {@return the outcome of a condition that can be determined}
     *
     * @param holds whether it holds
     */
    static Outcome of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    Outcome and(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Outcome negated() {
        return this == MET ? NOT_MET : this == NOT_MET ? MET : UNDETERMINED;
    }
}
