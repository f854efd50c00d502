package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Counts that are added up to cover another count, as capacity and stock cover orders. */
final class Supply {

    private Supply() {}

    static void check(List<Fact> supply, Fact demand) {
        boolean isFit = !supply.isEmpty()
                && new HashSet<>(supply).size() == supply.size()
                && demand.unit() == Fact.Unit.COUNT
                && !demand.isMoreBetter();
        for (Fact fact : supply) {
            isFit &= fact.unit() == Fact.Unit.COUNT && fact.isMoreBetter();
        }
        if (!isFit) {
            throw new IllegalArgumentException("a supply is one or more different counts of which more is better,"
                    + " and a demand a count of which less is better; found " + supply + " and " + demand);
        }
    }

    /** The sum of the known parts of a supply; an unknown part counts as 0. */
    static long known(List<Fact> supply, Facts facts) {
        long sum = 0;
        for (int i = 0; i < supply.size(); i++) {
            sum += Math.max(0, Scoring.FACTS.value(facts, supply.get(i)));
        }
        return sum;
    }

    static String text(List<Fact> supply) {
        return supply.stream().map(Fact::member).collect(Collectors.joining(" + "));
    }

    static boolean isComplete(List<Fact> supply, Facts facts) {
        for (int i = 0; i < supply.size(); i++) {
            if (!facts.isKnown(supply.get(i))) {
                return false;
            }
        }
        return true;
    }
}
