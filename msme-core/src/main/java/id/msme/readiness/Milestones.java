package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.scoring.StepScoring;
import id.msme.text.Inside;
import java.util.List;
import java.util.TreeSet;

/**
 * The better values of a fact at which a model bends or a gate opens. If costs and scores are straight lines between
 * these values, the cheapest way to a score has all improved facts but one at such a value.
 */
final class Milestones implements Scoring.Visitor<Milestones>, GateRule.Visitor<Milestones> {

    private static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();
    private static final Inside.ScoreNumbers<Scoring, Facts, Fact> SCORES = Inside.scoreNumbers();

    private final Fact fact;
    private final Facts facts;
    private final long now;
    private final TreeSet<Long> values = new TreeSet<>();

    private Milestones(Fact fact, Facts facts) {
        this.fact = fact;
        this.facts = facts;
        this.now = FACTS.value(facts, fact);
    }

    /** {@return the values, the nearest first} */
    static List<Long> of(ReadinessModel model, Facts facts, Fact fact) {
        var milestones = new Milestones(fact, facts);
        model.dimensions().forEach(dimension -> dimension.scoring().accept(milestones));
        model.gates().forEach(gate -> gate.rule().accept(milestones));
        return List.copyOf(fact.isMoreBetter() ? milestones.values : milestones.values.descendingSet());
    }

    @Override
    public Milestones visit(LineScoring line) {
        return addAll(line.points(), 0);
    }

    /** Where less is better, the better step ends just before the next one begins. */
    @Override
    public Milestones visit(StepScoring steps) {
        return addAll(steps.points(), fact.isMoreBetter() ? 0 : 1);
    }

    @Override
    public Milestones visit(RatioScoring ratio) {
        return addCover(ratio.supply(), ratio.demand());
    }

    @Override
    public Milestones visit(MeanScoring mean) {
        mean.parts().forEach(part -> part.accept(this));
        return this;
    }

    @Override
    public Milestones visit(RequiredScoring required) {
        return add(required.atLeast(), 0).visit(required.scoring());
    }

    @Override
    public Milestones visit(GateRule.Reaches reaches) {
        return add(reaches.limit(), 1);
    }

    @Override
    public Milestones visit(GateRule.Below below) {
        return add(below.limit(), 0);
    }

    @Override
    public Milestones visit(GateRule.Shortfall shortfall) {
        return addCover(shortfall.supply(), shortfall.demand());
    }

    private Milestones visit(Scoring scoring) {
        return scoring.accept(this);
    }

    private Milestones addCover(List<Fact> supply, Fact demand) {
        if (supply.contains(fact) && facts.isKnown(demand)) {
            add(now + FACTS.value(facts, demand) - SCORES.supplied(supply, facts));
        }
        return this;
    }

    private Milestones addAll(List<ScorePoint> points, long less) {
        points.forEach(point -> add(point.at(), less));
        return this;
    }

    private Milestones add(Measure value, long less) {
        if (value.fact() == fact) {
            add(FACTS.units(value) - less);
        }
        return this;
    }

    private void add(long value) {
        boolean isInRange = value >= FACTS.units(fact.min()) && value <= FACTS.units(fact.max());
        if (isInRange && (fact.isMoreBetter() ? value > now : value < now)) {
            values.add(value);
        }
    }
}
