package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.readiness.NextStep.Outcome;
import id.msme.text.Inside;
import id.msme.text.Millionths;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The search for the cheapest step. It tries every choice of milestones that reaches the level, each with one of its
 * facts reduced to what is just enough, and abandons a branch that costs as much as the best step or can no longer
 * reach the level.
 */
final class StepSearch {

    private record Lever(Fact fact, Effort effort, long now, List<Long> milestones) {
        long best() {
            return milestones.get(milestones.size() - 1);
        }
    }

    private static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();
    private static final long HOUR = 3_600;
    private static final long HUNDREDTH = Millionths.ONE / 100;

    private final ReadinessModel model;
    private final Facts facts;
    private final StepCosts costs;
    private final int target;
    private final List<Lever> levers;
    private final long[] values = new long[Fact.values().length];
    private final Facts chosen = FACTS.view(fact -> values[fact.index()]);
    private @Nullable NextStep best;

    private StepSearch(ReadinessModel model, Facts facts, StepCosts costs, int target) {
        this(model, facts, costs, target, levers(model, facts, costs));
    }

    private StepSearch(ReadinessModel model, Facts facts, StepCosts costs, int target, List<Lever> levers) {
        this.model = model;
        this.facts = facts;
        this.costs = costs;
        this.target = target;
        this.levers = levers;
        for (Fact fact : Fact.values()) {
            values[fact.index()] = FACTS.value(facts, fact);
        }
    }

    static NextStep search(ReadinessModel model, Facts facts, StepCosts costs) {
        int target = Assessment.trial(model, facts).lowBand() + 1;
        if (target == model.bands().size()) {
            return NextStep.none(Outcome.HIGHEST_LEVEL);
        }
        var search = new StepSearch(model, facts, costs, target);
        search.choose(0, 0, 0);
        return search.best == null ? NextStep.none(search.reason()) : search.inHandyValues(search.best);
    }

    /** The steps that one fact alone makes, by fact; nothing for a fact that does not reach the level alone. */
    static Map<Fact, NextStep> singles(ReadinessModel model, Facts facts, StepCosts costs) {
        int target = Assessment.trial(model, facts).lowBand() + 1;
        var steps = new EnumMap<Fact, NextStep>(Fact.class);
        if (target == model.bands().size()) {
            return steps;
        }
        var all = new StepSearch(model, facts, costs, target);
        for (Lever lever : all.levers) {
            // most facts do not: the search is for those that do
            all.values[lever.fact().index()] = lever.best();
            boolean isEnough = all.reaches();
            all.values[lever.fact().index()] = lever.now();
            if (isEnough) {
                var only = new StepSearch(model, facts, costs, target, List.of(lever));
                only.choose(0, 0, 0);
                steps.put(lever.fact(), only.inHandyValues(requireNonNull(only.best)));
            }
        }
        return steps;
    }

    /**
     * Facts are missing if the level can be reached once they are known: with the missing ones, those whose cost
     * depends on a missing one, and those that have a cost at their best.
     */
    private Outcome reason() {
        for (Fact fact : model.facts()) {
            Effort effort = costs.efforts().get(fact);
            if (!facts.isKnown(fact) || (effort != null && !effort.isKnown(facts))) {
                Measure best = fact.isMoreBetter() ? fact.max() : fact.min();
                values[fact.index()] = FACTS.units(best);
            }
        }
        return canReachFrom(0) ? Outcome.FACTS_MISSING : Outcome.OUT_OF_REACH;
    }

    private static List<Lever> levers(ReadinessModel model, Facts facts, StepCosts costs) {
        var levers = new ArrayList<Lever>();
        for (Fact fact : model.facts()) {
            Effort effort = costs.efforts().get(fact);
            if (effort != null && facts.isKnown(fact) && effort.isKnown(facts)) {
                List<Long> milestones = Milestones.of(model, facts, fact);
                if (!milestones.isEmpty()) {
                    levers.add(new Lever(fact, effort, FACTS.value(facts, fact), milestones));
                }
            }
        }
        return levers;
    }

    /** Tries the levers from an index on; one lever's part of the cost so far may still be reduced. */
    private void choose(int index, long cost, long dearest) {
        if (best != null && cost - dearest >= best.cost()) {
            return;
        }
        if (index == levers.size()) {
            if (reaches()) {
                takeBackEach();
            }
            return;
        }
        if (!canReachFrom(index)) {
            return;
        }
        Lever lever = levers.get(index);
        int place = lever.fact().index();
        choose(index + 1, cost, dearest);
        for (long milestone : lever.milestones()) {
            values[place] = milestone;
            long part = lever.effort().cost(facts, lever.now(), milestone);
            choose(index + 1, cost + part, Math.max(dearest, part));
        }
        values[place] = lever.now();
    }

    private boolean reaches() {
        return Assessment.trial(model, chosen).lowBand() >= target;
    }

    private boolean canReachFrom(int index) {
        long[] before = values.clone();
        for (int i = index; i < levers.size(); i++) {
            values[levers.get(i).fact().index()] = levers.get(i).best();
        }
        boolean can = reaches();
        System.arraycopy(before, 0, values, 0, values.length);
        return can;
    }

    private void takeBackEach() {
        for (Lever lever : levers) {
            int place = lever.fact().index();
            long chosen = values[place];
            if (chosen != lever.now()) {
                values[place] = justEnough(lever, chosen);
                keepIfCheaper();
                values[place] = chosen;
            }
        }
    }

    /** Searches by halves between a value that is not known to reach the level and one that reaches it. */
    private long justEnough(Lever lever, long chosen) {
        int place = lever.fact().index();
        long enough = chosen;
        long tooLittle = lever.now();
        while (Math.abs(enough - tooLittle) > 1) {
            long middle = tooLittle + (enough - tooLittle) / 2;
            values[place] = middle;
            if (reaches()) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private void keepIfCheaper() {
        var improvements = new ArrayList<Improvement>();
        long cost = 0;
        for (Lever lever : levers) {
            long to = values[lever.fact().index()];
            if (to != lever.now()) {
                long part = lever.effort().cost(facts, lever.now(), to);
                improvements.add(improvement(lever.fact(), lever.now(), to, part));
                cost += part;
            }
        }
        if (best == null || cost < best.cost()) {
            Band reached = Assessment.trial(model, chosen).lowLevel();
            best = NextStep.of(improvements, cost, reached);
        }
    }

    /**
     * Rounds to whole hours and hundredths if that costs no more: nobody is advised to answer within two days less a
     * second.
     */
    private NextStep inHandyValues(NextStep step) {
        var handy = step.improvements().stream().map(this::inHandyValue).toList();
        for (Improvement improvement : handy) {
            values[improvement.fact().index()] = FACTS.units(improvement.to());
        }
        Assessment then = Assessment.trial(model, chosen);
        return then.lowBand() >= target ? NextStep.of(handy, step.cost(), then.lowLevel()) : step;
    }

    private Improvement inHandyValue(Improvement exact) {
        Fact fact = exact.fact();
        long unit =
                switch (fact.unit()) {
                    case SECONDS -> HOUR;
                    case DECIMAL -> HUNDREDTH;
                    case COUNT, DAYS, MONTHS -> 1;
                };
        long from = FACTS.units(exact.from());
        long to = FACTS.units(exact.to());
        long below = to - to % unit;
        long handy = fact.isMoreBetter() && below < to ? below + unit : below;
        long cost = levers.stream()
                .filter(lever -> lever.fact() == fact)
                .mapToLong(lever -> lever.effort().cost(facts, from, handy))
                .sum();
        boolean isInRange = handy >= FACTS.units(fact.min()) && handy <= FACTS.units(fact.max());
        return isInRange && cost == exact.cost() ? improvement(fact, from, handy, cost) : exact;
    }

    private static Improvement improvement(Fact fact, long from, long to, long cost) {
        return new Improvement(FACTS.measure(fact, from), FACTS.measure(fact, to), cost);
    }
}
