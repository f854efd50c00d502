package id.msme.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders what is not known of a rule by how much it decides: first what decides whichever way it turns out. */
final class MissingFacts {

    private MissingFacts() {}

    /** The simple conditions that are open, one for each fact, the one that decides most first. */
    static List<ConditionOutcome> of(Node root, List<ConditionOutcome> conditions) {
        var open = new LinkedHashMap<String, List<ConditionOutcome>>();
        for (ConditionOutcome each : conditions) {
            if (each.outcome() == Outcome.UNDETERMINED) {
                open.computeIfAbsent(each.leaf().factKey(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        var outcomes = new HashMap<Node.Leaf, Outcome>();
        conditions.forEach(each -> outcomes.put(each.leaf(), each.outcome()));
        Comparator<List<ConditionOutcome>> byDecisions =
                Comparator.comparingInt(fact -> decisions(root, fact, outcomes));
        return open.values().stream()
                .sorted(byDecisions.reversed())
                .map(fact -> fact.get(0))
                .toList();
    }

    /** How many of the two answers about a fact decide the rule. */
    private static int decisions(Node root, List<ConditionOutcome> fact, Map<Node.Leaf, Outcome> outcomes) {
        int count = 0;
        for (Outcome answer : List.of(Outcome.MET, Outcome.NOT_MET)) {
            var answered = new HashMap<>(outcomes);
            fact.forEach(each -> answered.put(each.leaf(), answer));
            count += judge(root, answered) == Outcome.UNDETERMINED ? 0 : 1;
        }
        return count;
    }

    private static Outcome judge(Node node, Map<Node.Leaf, Outcome> outcomes) {
        if (node instanceof Node.Not not) {
            return judge(not.part(), outcomes).negated();
        }
        if (node instanceof Node.All all) {
            return all.parts().stream().map(part -> judge(part, outcomes)).reduce(Outcome.MET, Outcome::and);
        }
        if (node instanceof Node.Any any) {
            return any.parts().stream().map(part -> judge(part, outcomes)).reduce(Outcome.NOT_MET, Outcome::or);
        }
        return outcomes.getOrDefault((Node.Leaf) node, Outcome.UNDETERMINED);
    }
}
