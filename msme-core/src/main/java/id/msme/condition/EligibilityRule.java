package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.text.Ids;
import java.util.List;

/**
 * A rule that every enrolment in a program must satisfy.
 *
 * <pre>{@code
 * new EligibilityRule("half-a-year", Condition.operatingMonths(Unit.MONTHS.atLeast(6)))
 * }</pre>
 *
 * @param id identifies the rule within its program: 1 to 64 ASCII letters, digits, dots, underscores and hyphens
 * @param when the condition; true if the enrolment satisfies the rule
 */
public record EligibilityRule(String id, Condition when) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not of that form
     */
    public EligibilityRule {
        requireNonNull(when, "when");
        Ids.require("a rule", requireNonNull(id, "id"));
    }

    /**
     * Returns the JSON Pointers of the members that the rule reads.
     *
     * @return each pointer once, in the order of the conditions
     */
    public List<String> reads() {
        return when.reads();
    }

    /** {@return id and condition, for example {@code half-a-year: operatingMonths at least 6 months}} */
    @Override
    public String toString() {
        return id + ": " + when;
    }
}
