package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;

/** Receives the findings of a rule. A code that was already reported for the same member is dropped. */
public interface RuleSink {

    /**
     * Adds a finding.
     *
     * @param finding a finding whose arguments are masked where they are personal
     */
    void report(Finding finding);

    /**
     * Adds a finding about a member.
     *
     * @param code the code
     * @param member the member, which is no element of a list; {@link Member#RECORD} for the whole record
     * @param arguments the arguments in the order of the code, masked where they are personal
     * @throws IllegalArgumentException if the number of arguments is not that of the code
     * @throws IllegalStateException if the member needs an index
     */
    default void report(FindingCode code, Member member, String... arguments) {
        report(Finding.of(code, member.pointer(), arguments));
    }

    /**
     * Adds a finding about an element of a list, or about a member of such an element.
     *
     * @param code the code
     * @param member the member
     * @param index the index of the element, from 0
     * @param arguments the arguments in the order of the code, masked where they are personal
     * @throws IllegalArgumentException if the code has another number of arguments
     */
    default void report(FindingCode code, Member member, int index, String... arguments) {
        report(Finding.of(code, member.pointer(index), arguments));
    }

    /**
     * Notes that a code was looked for and not found. Does nothing unless the rules are {@linkplain
     * EnrolmentValidator#record recorded}; no rule needs to call it.
     *
     * @param code the code
     */
    default void passed(FindingCode code) {
        requireNonNull(code, "code");
    }
}
