package id.msme.lint;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which values the facts of an enrolment can have; a fact that is not named can have any. */
final class Facts {

    /** No enrolment at all. */
    static final Facts NONE = new Facts(Map.of(), true);

    /** All enrolments. */
    static final Facts ALL = new Facts(Map.of(), false);

    private final Map<String, IntervalSet> values;
    private final boolean impossible;

    private Facts(Map<String, IntervalSet> values, boolean impossible) {
        this.values = values;
        this.impossible = impossible;
    }

    /** Whether no enrolment has these facts. */
    boolean isImpossible() {
        return impossible;
    }

    /** The values that a fact can have, of all that there are. */
    IntervalSet get(String fact, IntervalSet domain) {
        return values.getOrDefault(fact, domain);
    }

    /** The facts where one of them is among some values. */
    Facts where(String fact, IntervalSet domain, IntervalSet among) {
        if (impossible) {
            return this;
        }
        IntervalSet before = get(fact, domain);
        IntervalSet narrowed = before.and(among);
        if (narrowed.isEmpty()) {
            return NONE;
        }
        if (narrowed.equals(before)) {
            return this;
        }
        var changed = new LinkedHashMap<>(values);
        changed.put(fact, narrowed);
        return new Facts(changed, false);
    }

    /** Facts that include these and others. */
    Facts or(Facts other) {
        if (impossible || other.impossible) {
            return impossible ? other : this;
        }
        var both = new LinkedHashMap<String, IntervalSet>();
        values.forEach((fact, set) -> {
            IntervalSet others = other.values.get(fact);
            if (others != null) {
                both.put(fact, set.or(others));
            }
        });
        return new Facts(both, false);
    }

    @Override
    public String toString() {
        return impossible ? "nothing" : values.toString();
    }
}
