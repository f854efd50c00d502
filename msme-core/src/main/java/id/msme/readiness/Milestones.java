package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.Scoring;
import id.msme.scoring.StepScoring;
import id.msme.scoring.Supply;
import java.util.List;
import java.util.TreeSet;

/**
 * The better values of a fact at which a model bends or a gate turns. Where costs and scores are straight lines between them, the cheapest
 * way to a score has every bettered fact but one at such a value.
 */
final class Milestones {

    private final Fact fact;
    private final Facts facts;
    private final long now;
    private final TreeSet<Long> values = new TreeSet<>();

    private Milestones(Fact fact, Facts facts) {
        this.fact = fact;
        this.facts = facts;
        this.now = facts.value(fact);
    }

    /** {@return the values, the nearest first} */
    static List<Long> of(ReadinessModel model, Facts facts, Fact fact) {
        var milestones = new Milestones(fact, facts);
        model.dimensions().forEach(dimension -> milestones.read(dimension.scoring()));
        model.gates().forEach(gate -> milestones.read(gate.rule()));
        return List.copyOf(fact.isMoreBetter() ? milestones.values : milestones.values.descendingSet());
    }

    private void read(Scoring scoring) {
        if (scoring instanceof LineScoring line && line.fact() == fact) {
            line.points().forEach(point -> add(point.at()));
        } else if (scoring instanceof StepScoring steps && steps.fact() == fact) {
            // Where less is better, the better step ends just before the next begins.
            steps.points().forEach(point -> add(fact.isMoreBetter() ? point.at() : point.at() - 1));
        } else if (scoring instanceof RatioScoring ratio) {
            addCover(ratio.supply(), ratio.demand());
        } else if (scoring instanceof MeanScoring mean) {
            mean.parts().forEach(this::read);
        } else if (scoring instanceof RequiredScoring required) {
            if (required.fact() == fact) {
                add(required.atLeast());
            }
            read(required.scoring());
        }
    }

    private void read(GateRule rule) {
        if (rule instanceof GateRule.Reaches reaches && reaches.fact() == fact) {
            add(reaches.limit() - 1);
        } else if (rule instanceof GateRule.Below below && below.fact() == fact) {
            add(below.limit());
        } else if (rule instanceof GateRule.Shortfall shortfall) {
            addCover(shortfall.supply(), shortfall.demand());
        }
    }

    private void addCover(List<Fact> supply, Fact demand) {
        if (supply.contains(fact) && facts.isKnown(demand)) {
            add(now + facts.value(demand) - Supply.known(supply, facts));
        }
    }

    private void add(long value) {
        if (fact.includes(value) && (fact.isMoreBetter() ? value > now : value < now)) {
            values.add(value);
        }
    }
}
