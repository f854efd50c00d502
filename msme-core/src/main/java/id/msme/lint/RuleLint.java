package id.msme.lint;

import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Negation;
import id.msme.program.Program;
import java.util.HashMap;
import java.util.List;

/** Finds rules of a program that cannot hold, cannot fail, exclude each other or stand twice. */
final class RuleLint {

    private final Program program;
    private final String pointer;
    private final Findings findings;
    private final Narrowing narrowing;
    private final Facts acceptable;
    private final ValueLint values;

    RuleLint(Program program, String pointer, FactSpace space, ValueLint values, Findings findings) {
        this.program = program;
        this.pointer = pointer + "/eligibility";
        this.findings = findings;
        this.narrowing = new Narrowing(space);
        this.acceptable = space.acceptable();
        this.values = values;
    }

    void check() {
        List<EligibilityRule> rules = program.eligibility();
        var seen = new HashMap<Condition, String>();
        boolean isEachPossible = true;
        for (int i = 0; i < rules.size(); i++) {
            EligibilityRule rule = rules.get(i);
            String place = pointer + "/" + i + "/when";
            isEachPossible &= check(rule, place);
            String earlier = seen.putIfAbsent(rule.when(), rule.id());
            if (earlier != null) {
                findings.add(LintCode.RULE_REPEATED, place, "rule", rule.id(), "other", earlier);
            }
            values.check(rule.when(), place);
        }
        List<Condition> all = rules.stream().map(EligibilityRule::when).toList();
        if (isEachPossible && all.size() > 1 && narrowing.areDisjoint(all, acceptable)) {
            findings.add(LintCode.RULES_DISJOINT, pointer, "program", program.id());
        }
    }

    /** Checks one rule, and answers whether it can hold. */
    private boolean check(EligibilityRule rule, String place) {
        if (narrowing.isNever(rule.when(), acceptable)) {
            findings.add(LintCode.RULE_NEVER, place, "rule", rule.id());
            return false;
        }
        if (narrowing.isAlways(rule.when(), acceptable)) {
            findings.add(LintCode.RULE_ALWAYS, place, "rule", rule.id());
        } else {
            checkParts(rule, rule.when(), place);
        }
        return true;
    }

    private void checkParts(EligibilityRule rule, Condition condition, String place) {
        if (condition instanceof AllOf all) {
            checkParts(rule, all.conditions(), place + "/all");
        } else if (condition instanceof AnyOf any) {
            new RangeLint(rule, place + "/any", findings).check(any.conditions());
            checkParts(rule, any.conditions(), place + "/any");
        } else if (condition instanceof Negation not) {
            checkParts(rule, not.condition(), place + "/not");
        }
    }

    private void checkParts(EligibilityRule rule, List<Condition> parts, String place) {
        for (int i = 0; i < parts.size(); i++) {
            Condition part = parts.get(i);
            String where = place + "/" + i;
            if (narrowing.isNever(part, acceptable)) {
                findings.add(LintCode.PART_NEVER, where, "rule", rule.id(), "part", part.toString());
            } else if (narrowing.isAlways(part, acceptable)) {
                findings.add(LintCode.PART_ALWAYS, where, "rule", rule.id(), "part", part.toString());
            } else {
                checkParts(rule, part, where);
            }
        }
    }
}
