package id.msme.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the smallest change by which a rule would be met: the fewest facts that would have to be different.
 *
 * <p>Each part of a condition gives its few best plans, and plans are combined from the inside out. A plan says of each
 * fact which values are left; one that leaves a fact no value is dropped.
 */
final class NearestChange {

    /** Plans kept of each part: enough for conditions that people write. */
    private static final int MAX_PLANS = 8;

    /** The search takes the square of the number of conditions. */
    static final int MAX_LEAVES = 256;

    private final Map<Node.Leaf, Outcome> outcomes;

    private NearestChange(Map<Node.Leaf, Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** A simple condition that would have to turn out otherwise. */
    record Turn(Node.Leaf leaf, boolean isToHold) {

        Domain domain() {
            return isToHold ? leaf.domain() : leaf.domain().complement();
        }
    }

    /** What is wanted of simple conditions, and what that leaves of each fact. */
    private record Plan(Map<Node.Leaf, Outcome> wanted, Map<String, Domain> domains, int cost) {

        static final Plan NOTHING = new Plan(Map.of(), Map.of(), 0);

        static final Comparator<Plan> CHEAPEST = Comparator.comparingInt(Plan::cost);

        /** Both plans together, or nothing if a fact cannot be as both want it. */
        Optional<Plan> and(Plan other, NearestChange search) {
            var both = new LinkedHashMap<>(domains);
            for (Map.Entry<String, Domain> entry : other.domains.entrySet()) {
                Domain left = both.merge(entry.getKey(), entry.getValue(), Domain::intersect);
                if (left.isEmpty()) {
                    return Optional.empty();
                }
            }
            var all = new LinkedHashMap<>(wanted);
            all.putAll(other.wanted);
            return Optional.of(new Plan(all, both, search.cost(all)));
        }
    }

    /** The changes, or none if no change that is looked at meets the rule. */
    static List<Turn> of(Node root, List<ConditionOutcome> conditions) {
        if (conditions.size() > MAX_LEAVES) {
            return List.of();
        }
        var outcomes = new LinkedHashMap<Node.Leaf, Outcome>();
        conditions.forEach(each -> outcomes.put(each.leaf(), each.outcome()));
        return new NearestChange(outcomes)
                .plans(root, true).stream()
                        .findFirst()
                        .map(plan -> withoutImplied(turns(plan, outcomes)))
                        .orElse(List.of());
    }

    private static List<Turn> turns(Plan plan, Map<Node.Leaf, Outcome> outcomes) {
        return plan.wanted().entrySet().stream()
                .filter(entry -> entry.getValue() != outcomes.get(entry.getKey()))
                .map(entry -> new Turn(entry.getKey(), entry.getValue() == Outcome.MET))
                .toList();
    }

    /** Drops what follows from the rest about the same fact: first what must not hold, then what stands later. */
    private static List<Turn> withoutImplied(List<Turn> turns) {
        var left = new ArrayList<>(turns);
        for (boolean isToHold : new boolean[] {false, true}) {
            for (int i = turns.size() - 1; i >= 0; i--) {
                Turn turn = turns.get(i);
                if (turn.isToHold() == isToHold && isImplied(turn, left)) {
                    left.remove(turn);
                }
            }
        }
        return List.copyOf(left);
    }

    /** Whether the other changes of the fact leave no value that this one forbids. */
    private static boolean isImplied(Turn turn, List<Turn> left) {
        Domain forbidden = turn.domain().complement();
        boolean isAlone = true;
        for (Turn other : left) {
            if (!other.equals(turn) && other.leaf().factKey().equals(turn.leaf().factKey())) {
                forbidden = forbidden.intersect(other.domain());
                isAlone = false;
            }
        }
        return !isAlone && forbidden.isEmpty();
    }

    /** How many facts have to be different. */
    private int cost(Map<Node.Leaf, Outcome> wanted) {
        return (int) wanted.entrySet().stream()
                .filter(entry -> entry.getValue() != outcomes.get(entry.getKey()))
                .map(entry -> entry.getKey().factKey())
                .distinct()
                .count();
    }

    /** The best plans by which a part is met, or is not met; cheapest first. */
    private List<Plan> plans(Node node, boolean isMet) {
        if (node instanceof Node.Not not) {
            return plans(not.part(), !isMet);
        }
        if (node instanceof Node.All all) {
            return isMet ? together(all.parts(), true) : either(all.parts(), false);
        }
        if (node instanceof Node.Any any) {
            return isMet ? either(any.parts(), true) : together(any.parts(), false);
        }
        return leafPlans((Node.Leaf) node, isMet);
    }

    private List<Plan> leafPlans(Node.Leaf leaf, boolean isMet) {
        Domain domain = isMet ? leaf.domain() : leaf.domain().complement();
        if (domain.isEmpty()) {
            return List.of();
        }
        var wanted = Map.of(leaf, Outcome.of(isMet));
        return List.of(new Plan(wanted, Map.of(leaf.factKey(), domain), cost(wanted)));
    }

    private List<Plan> either(List<Node> parts, boolean isMet) {
        return best(parts.stream().flatMap(part -> plans(part, isMet).stream()).toList());
    }

    private List<Plan> together(List<Node> parts, boolean isMet) {
        List<Plan> plans = List.of(Plan.NOTHING);
        for (Node part : parts) {
            List<Plan> more = plans(part, isMet);
            var combined = new ArrayList<Plan>();
            for (Plan plan : plans) {
                for (Plan other : more) {
                    plan.and(other, this).ifPresent(combined::add);
                }
            }
            plans = best(combined);
        }
        return plans;
    }

    private static List<Plan> best(List<Plan> plans) {
        return plans.stream().sorted(Plan.CHEAPEST).limit(MAX_PLANS).toList();
    }
}
