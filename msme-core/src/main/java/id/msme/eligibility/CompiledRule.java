package id.msme.eligibility;

import java.util.List;

/** A rule with its compiled condition and where it reports. */
final class CompiledRule {

    private final EligibilityRule rule;
    private final Node root;
    private final List<Node.Leaf> leaves;
    private final String notMetPointer;

    CompiledRule(EligibilityRule rule) {
        this.rule = rule;
        root = NodeCompiler.compile(rule.when());
        leaves = root.leaves().toList();
        notMetPointer = commonParent(rule.reads());
    }

    EligibilityRule rule() {
        return rule;
    }

    Node root() {
        return root;
    }

    List<Node.Leaf> leaves() {
        return leaves;
    }

    <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
        return root.judge(facts, applicant);
    }

    /** Where a rule that is not met reports: whatever it reads may be the reason. */
    String notMetPointer() {
        return notMetPointer;
    }

    /** Where a rule that cannot be determined reports: only what cannot be determined is the reason. */
    <A> String undeterminedPointer(ApplicantFacts<A> facts, A applicant) {
        return commonParent(leaves.stream()
                .filter(leaf -> leaf.judge(facts, applicant) == Outcome.UNDETERMINED)
                .flatMap(leaf -> leaf.condition().reads().stream())
                .distinct()
                .toList());
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
