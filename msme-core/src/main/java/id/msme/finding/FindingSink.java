package id.msme.finding;

import static java.util.Objects.requireNonNull;

/**
 * Where a check reports what it finds. The sink knows the member that is being checked; the check does not.
 */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes a finding about the member that is being checked.
     *
     * @param code what it is
     * @param values its arguments, in the order of the code's names; already masked
     */
    void report(FindingCode code, String... values);

    /**
     * Notes that a code was looked for and not found. Does nothing unless the sink records what was checked.
     *
     * @param code the code
     */
    default void passed(FindingCode code) {
        requireNonNull(code, "code");
    }
}
