package id.msme.eligibility;

/**
 * Whether a rule or a condition holds: the three values of Kleene's logic, falsest first.
 *
 * <p>{@code all} is the least of its parts, {@code any} the greatest, and {@code not} turns the order round, so that
 * what is not known never decides and never counts as false.
 */
public enum Outcome {
    /** It surely does not hold. */
    NOT_MET,
    /** It cannot be determined, because a fact is absent, refused or unknown. */
    UNDETERMINED,
    /** It surely holds. */
    MET;

    /**
     * {@return the outcome of a condition that is decided}
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
