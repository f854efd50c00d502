package id.msme.lint;

import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.Negation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Narrows the facts of enrolments to those in which a condition holds, or does not. What is left can be more than what
 * is possible, never less: if nothing is left, no enrolment has it.
 */
final class Narrowing {

    private static final int ROUNDS = 3;

    private final FactSpace space;
    private final IdentityHashMap<Condition, Meaning> meanings = new IdentityHashMap<>();

    /**
     * What a simple condition says, which is asked for again in each condition that combines it.
     *
     * @param fact the fact that it reads
     * @param domain the values that the fact can have
     * @param met those for which it is true
     * @param unmet those for which it is false
     */
    private record Meaning(String fact, IntervalSet domain, IntervalSet met, IntervalSet unmet) {}

    /**
     * Narrows facts of a space.
     *
     * @param space the facts that enrolments can have
     */
    Narrowing(FactSpace space) {
        this.space = space;
    }

    /** Whether no enrolment among some facts makes a condition true. */
    boolean isNever(Condition condition, Facts among) {
        return isImpossible(List.of(condition), true, among);
    }

    /** Whether no enrolment among some facts makes a condition false. */
    boolean isAlways(Condition condition, Facts among) {
        return isImpossible(List.of(condition), false, among);
    }

    /** Whether no enrolment among some facts makes all of several conditions true. */
    boolean areDisjoint(List<Condition> conditions, Facts among) {
        return isImpossible(conditions, true, among);
    }

    private boolean isImpossible(List<Condition> conditions, boolean wanted, Facts among) {
        Facts facts = among;
        for (int round = 0; round < ROUNDS && !facts.isImpossible(); round++) {
            facts = facts.alternative();
            all(conditions, wanted, facts);
            if (facts.isUnchanged()) {
                return false;
            }
        }
        return facts.isImpossible();
    }

    private void one(Condition condition, boolean wanted, Facts facts) {
        if (condition instanceof Negation not) {
            one(not.condition(), !wanted, facts);
        } else if (condition instanceof AllOf all) {
            several(all.conditions(), wanted, wanted, facts);
        } else if (condition instanceof AnyOf any) {
            several(any.conditions(), wanted, !wanted, facts);
        } else {
            Meaning meaning = meanings.computeIfAbsent(condition, this::meaning);
            if (facts.keep(meaning.fact(), meaning.domain(), wanted ? meaning.met() : meaning.unmet())) {
                space.relate(facts, meaning.fact());
            }
        }
    }

    private Meaning meaning(Condition condition) {
        Map.Entry<String, IntervalSet> met = condition.accept(space);
        IntervalSet domain = space.domain(met.getKey());
        return new Meaning(met.getKey(), domain, met.getValue().and(domain), domain.without(met.getValue()));
    }

    private void several(List<Condition> conditions, boolean wanted, boolean isEach, Facts facts) {
        if (isEach) {
            all(conditions, wanted, facts);
        } else {
            any(conditions, wanted, facts);
        }
    }

    private void all(List<Condition> conditions, boolean wanted, Facts facts) {
        for (Condition condition : conditions) {
            if (facts.isImpossible()) {
                return;
            }
            one(condition, wanted, facts);
        }
    }

    private void any(List<Condition> conditions, boolean wanted, Facts facts) {
        var alternatives = new ArrayList<Facts>();
        for (Condition condition : conditions) {
            Facts alternative = facts.alternative();
            one(condition, wanted, alternative);
            if (alternative.isUnchanged()) {
                return;
            }
            alternatives.add(alternative);
        }
        facts.keepAny(alternatives);
        space.relate(facts);
    }
}
