package id.msme.eligibility;

import id.msme.condition.EligibilityRule;
import id.msme.region.RegionRegister;
import id.msme.source.Citation;
import java.util.List;

/** A rule with its compiled condition and where it reports. */
final class CompiledRule {

    private final EligibilityRule rule;
    private final Node root;
    private final List<Node.Leaf> leaves;
    private final String notMetPointer;
    private final RegionRegister regions;

    CompiledRule(EligibilityRule rule, RegionRegister regions) {
        this.rule = rule;
        this.regions = regions;
        root = NodeCompiler.compile(rule.when(), regions);
        leaves = root.leaves().toList();
        notMetPointer = commonParent(rule.reads());
    }

    EligibilityRule rule() {
        return rule;
    }

    /** The register that names regions in texts. */
    RegionRegister regions() {
        return regions;
    }

    Node root() {
        return root;
    }

    <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
        return root.judge(facts, applicant);
    }

    /** Where a rule that is not met reports: whatever it reads may be the reason. */
    String notMetPointer() {
        return notMetPointer;
    }

    /** Where a rule that cannot be determined reports: only what cannot be determined is the reason. */
    String undeterminedPointer(List<ConditionOutcome> conditions) {
        return commonParent(conditions.stream()
                .filter(each -> each.outcome() == Outcome.UNDETERMINED)
                .flatMap(each -> each.condition().reads().stream())
                .toList());
    }

    /** Judges every simple condition, and notes what was found of each. */
    <A> RuleOutcome examine(ApplicantFacts<A> facts, A applicant, List<Citation> citations) {
        List<ConditionOutcome> conditions = leaves.stream()
                .map(leaf -> ConditionOutcome.of(leaf, facts, applicant, regions))
                .toList();
        return new RuleOutcome(this, judge(facts, applicant), conditions, citations, facts.submittedOn(applicant));
    }

    /** The nearest pointer that is, or holds, each of several; empty for the whole record. */
    static String commonParent(List<String> pointers) {
        String parent = pointers.get(0);
        for (String pointer : pointers) {
            while (!pointer.equals(parent) && !pointer.startsWith(parent + "/")) {
                parent = parent.substring(0, parent.lastIndexOf('/'));
            }
        }
        return parent;
    }
}
