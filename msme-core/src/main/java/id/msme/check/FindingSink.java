package id.msme.check;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.finding.Severity;
import java.util.List;
import java.util.function.Supplier;

/** Receives the findings of a check. The sink knows the member that is being checked; the check does not. */
@FunctionalInterface
public interface FindingSink {

    /** Drops everything. */
    FindingSink NONE = (code, values) -> {};

    /** Throws the first error as a {@link FindingException}, and drops warnings. */
    FindingSink THROWING = (code, values) -> {
        if (code.severity() == Severity.ERROR) {
            throw new FindingException(Finding.of(code, "", values));
        }
    };

    /**
     * Takes a finding about the text that is being checked.
     *
     * @param code the code of the finding
     * @param values its arguments, in the order of the code's names; already masked
     */
    void report(FindingCode code, String... values);

    /**
     * Takes a finding whose arguments are made only if the sink wants them.
     *
     * @param code the code of the finding
     * @param values makes its arguments, in the order of the code's names; already masked
     */
    default void report(FindingCode code, Supplier<List<String>> values) {
        report(code, values.get().toArray(new String[0]));
    }

    /**
     * Notes that a code was looked for and not found. Does nothing unless the sink records what was checked.
     *
     * @param code the code
     */
    default void passed(FindingCode code) {}
}
