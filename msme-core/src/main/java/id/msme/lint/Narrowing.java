package id.msme.lint;

import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.Negation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Narrows the facts of enrolments to those in which a condition holds, or does not. What is left can be more than what
 * is possible, never less: if nothing is left, no enrolment has it.
 *
 * @param space the facts that enrolments can have
 */
record Narrowing(FactSpace space) {

    private static final int ROUNDS = 3;

    /** Whether no enrolment among some facts makes a condition true. */
    boolean isNever(Condition condition, Facts among) {
        return narrowed(List.of(condition), true, among).isImpossible();
    }

    /** Whether no enrolment among some facts makes a condition false. */
    boolean isAlways(Condition condition, Facts among) {
        return narrowed(List.of(condition), false, among).isImpossible();
    }

    /** Whether no enrolment among some facts makes all of several conditions true. */
    boolean areDisjoint(List<Condition> conditions, Facts among) {
        return narrowed(conditions, true, among).isImpossible();
    }

    private Facts narrowed(List<Condition> conditions, boolean wanted, Facts among) {
        Facts facts = among;
        for (int round = 0; round < ROUNDS && !facts.isImpossible(); round++) {
            facts = all(conditions, wanted, facts);
        }
        return facts;
    }

    private Facts one(Condition condition, boolean wanted, Facts facts) {
        if (facts.isImpossible()) {
            return facts;
        }
        if (condition instanceof Negation not) {
            return one(not.condition(), !wanted, facts);
        }
        if (condition instanceof AllOf all) {
            return wanted ? all(all.conditions(), true, facts) : any(all.conditions(), false, facts);
        }
        if (condition instanceof AnyOf any) {
            return wanted ? any(any.conditions(), true, facts) : all(any.conditions(), false, facts);
        }
        Map.Entry<String, IntervalSet> met = condition.accept(space);
        IntervalSet domain = space.domain(met.getKey());
        IntervalSet values = wanted ? met.getValue().and(domain) : domain.without(met.getValue());
        return space.related(facts.where(met.getKey(), domain, values));
    }

    private Facts all(List<Condition> conditions, boolean wanted, Facts facts) {
        Facts narrowed = facts;
        for (Condition condition : conditions) {
            narrowed = one(condition, wanted, narrowed);
        }
        return narrowed;
    }

    private Facts any(List<Condition> conditions, boolean wanted, Facts facts) {
        return conditions.stream()
                .map(condition -> one(condition, wanted, facts))
                .collect(Collectors.reducing(Facts.NONE, Facts::or));
    }
}
