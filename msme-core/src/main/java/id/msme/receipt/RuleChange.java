package id.msme.receipt;

import id.msme.language.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rule whose outcome differs between two receipts, and the cause of the difference. */
public final class RuleChange {

    /** What made a difference. */
    public enum Cause {
        /** Another law or edition is in force, or the same one decides otherwise on the later day. */
        LAW,
        /** The program, its window, its criteria, its partners or the channels are others. */
        PROGRAM,
        /** The record states something else. */
        FACTS,
        /** The run is another: its as-of date, the program it is for, or the records before. */
        RUN
    }

    private final Cause cause;
    private final @Nullable JudgedRule before;
    private final @Nullable JudgedRule after;

    RuleChange(Cause cause, @Nullable JudgedRule before, @Nullable JudgedRule after) {
        this.cause = cause;
        this.before = before;
        this.after = after;
    }

    /** {@return the cause of the difference} */
    public Cause cause() {
        return cause;
    }

    /** {@return the rule in the first receipt, empty if absent} */
    public Optional<JudgedRule> before() {
        return Optional.ofNullable(before);
    }

    /** {@return the rule in the second receipt, empty if absent} */
    public Optional<JudgedRule> after() {
        return Optional.ofNullable(after);
    }

    /** {@return the id of the rule, in the second receipt if present} */
    public String rule() {
        return after().or(this::before).map(JudgedRule::rule).orElseThrow();
    }

    String because(Language language) {
        return after().or(this::before).map(rule -> rule.because(language)).orElseThrow();
    }

    /** {@return rule, outcomes and cause, for example {@code program.closed PASSED to FAILED by PROGRAM}} */
    @Override
    public String toString() {
        return rule() + " " + outcome(before) + " to " + outcome(after) + " by " + cause;
    }

    private static String outcome(@Nullable JudgedRule rule) {
        return rule == null ? "none" : rule.outcome().name();
    }
}
