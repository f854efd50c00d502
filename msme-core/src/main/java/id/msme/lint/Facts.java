package id.msme.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which values the facts of an enrolment can have; a fact that is not named can have any. Facts are narrowed in place.
 * An alternative holds only what it narrows further, so that it costs no more than that.
 */
final class Facts {

    private final @Nullable Facts outer;
    private final Map<String, IntervalSet> values = new LinkedHashMap<>();
    private boolean impossible;

    private Facts(@Nullable Facts outer) {
        this.outer = outer;
        this.impossible = outer != null && outer.impossible;
    }

    /** All enrolments. */
    static Facts all() {
        return new Facts(null);
    }

    /** These facts, which are narrowed without a change to this. */
    Facts alternative() {
        return new Facts(this);
    }

    /** Whether no enrolment has these facts. */
    boolean isImpossible() {
        return impossible;
    }

    /** Whether an alternative is as wide as the facts of which it is one. */
    boolean isUnchanged() {
        return values.isEmpty() && !impossible;
    }

    /** The values that a fact can have, of all that there are. */
    IntervalSet get(String fact, IntervalSet domain) {
        for (Facts facts = this; facts != null; facts = facts.outer) {
            IntervalSet set = facts.values.get(fact);
            if (set != null) {
                return set;
            }
        }
        return domain;
    }

    /** Keeps the facts where one of them is among some values, and answers whether there were others. */
    boolean keep(String fact, IntervalSet domain, IntervalSet among) {
        IntervalSet before = get(fact, domain);
        IntervalSet narrowed = before.and(among);
        if (impossible || narrowed.equals(before)) {
            return false;
        }
        values.put(fact, narrowed);
        impossible = narrowed.isEmpty();
        return true;
    }

    /** Keeps what is in some alternative; what one of them does not narrow stays as it is. */
    void keepAny(List<Facts> alternatives) {
        List<Facts> possible =
                alternatives.stream().filter(facts -> !facts.impossible).toList();
        if (possible.isEmpty()) {
            impossible = true;
            return;
        }
        for (String fact : possible.get(0).values.keySet()) {
            List<IntervalSet> sets = possible.stream()
                    .flatMap(facts -> Stream.ofNullable(facts.values.get(fact)))
                    .toList();
            if (sets.size() == possible.size()) {
                values.put(fact, IntervalSet.any(sets.stream()));
            }
        }
    }

    @Override
    public String toString() {
        return impossible ? "nothing" : (outer == null ? "" : outer + " and ") + values;
    }
}
