package id.msme.readiness;

import id.msme.evidence.Facts;
import id.msme.language.Language;
import id.msme.scoring.GateState;
import id.msme.scoring.ScoreRange;
import id.msme.scoring.Scoring;
import id.msme.text.Millionths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a model says of the facts it was given: a range of scores by dimension and overall, the gates, and the level where it is certain. */
public final class Assessment {

    private final ReadinessModel model;
    // Low and high end by turns, a pair for each dimension.
    private final long[] ends;
    private final GateState[] gates;
    private final long low;
    private final long high;
    private final int lowBand;
    private final int highBand;

    private Assessment(ReadinessModel model, Facts facts) {
        this.model = model;
        List<Dimension> dimensions = model.dimensions();
        ends = new long[2 * dimensions.size()];
        for (int i = 0; i < dimensions.size(); i++) {
            Scoring scoring = dimensions.get(i).scoring();
            ends[2 * i] = scoring.lowMillionths(facts);
            ends[2 * i + 1] = scoring.highMillionths(facts);
        }
        gates = new GateState[model.gates().size()];
        for (int i = 0; i < gates.length; i++) {
            gates[i] = model.gates().get(i).state(facts);
        }
        low = overall(0);
        high = overall(1);
        lowBand = cap(model.bandOf(low), GateState.UNDETERMINED);
        highBand = cap(model.bandOf(high), GateState.CLOSED);
    }

    static Assessment of(ReadinessModel model, Facts facts) {
        return new Assessment(model, facts);
    }

    private long overall(int end) {
        List<Dimension> dimensions = model.dimensions();
        boolean isMean = model.aggregation() == Aggregation.WEIGHTED_MEAN;
        long sum = 0;
        long weights = 0;
        long weakest = Millionths.FULL_SCORE;
        for (int i = 0; i < dimensions.size(); i++) {
            long score = ends[2 * i + end];
            weakest = Math.min(weakest, score);
            sum += dimensions.get(i).weight() * score;
            weights += dimensions.get(i).weight();
        }
        return isMean ? Millionths.rounded(sum, weights) : weakest;
    }

    /** A gate caps from the given state on. */
    private int cap(int band, GateState from) {
        int capped = band;
        for (int i = 0; i < gates.length; i++) {
            if (gates[i].compareTo(from) >= 0) {
                capped = Math.min(capped, model.bandOf(model.gates().get(i).cap()));
            }
        }
        return capped;
    }

    /** {@return the model that was asked} */
    public ReadinessModel model() {
        return model;
    }

    /** {@return the overall scores that the evidence leaves possible} */
    public ScoreRange overall() {
        return new ScoreRange(Millionths.toScore(low), Millionths.toScore(high));
    }

    /**
     * {@return the scores of a dimension that the evidence leaves possible}
     *
     * @param dimension the id of a dimension
     * @throws IllegalArgumentException if the model has no such dimension
     */
    public ScoreRange score(String dimension) {
        for (int i = 0; i < model.dimensions().size(); i++) {
            if (model.dimensions().get(i).id().equals(dimension)) {
                return score(i);
            }
        }
        throw new IllegalArgumentException(model.id() + " has no dimension " + dimension);
    }

    /**
     * {@return the scores of a dimension that the evidence leaves possible}
     *
     * @param index the place of the dimension in the model, from 0
     */
    public ScoreRange score(int index) {
        return new ScoreRange(Millionths.toScore(ends[2 * index]), Millionths.toScore(ends[2 * index + 1]));
    }

    /**
     * {@return how a gate stands}
     *
     * @param gate the id of a gate
     * @throws IllegalArgumentException if the model has no such gate
     */
    public GateState gate(String gate) {
        for (int i = 0; i < gates.length; i++) {
            if (model.gates().get(i).id().equals(gate)) {
                return gates[i];
            }
        }
        throw new IllegalArgumentException(model.id() + " has no gate " + gate);
    }

    /** {@return the gates that are closed, in the order of the model} */
    public List<Gate> closedGates() {
        return gates(GateState.CLOSED);
    }

    /**
     * {@return the gates in a state, in the order of the model}
     *
     * @param state the state
     */
    public List<Gate> gates(GateState state) {
        var found = new ArrayList<Gate>();
        for (int i = 0; i < gates.length; i++) {
            if (gates[i] == state) {
                found.add(model.gates().get(i));
            }
        }
        return List.copyOf(found);
    }

    /** {@return the level that is certain at least: that of the low end, capped by every gate that is not open} */
    public Band lowLevel() {
        return model.bands().get(lowBand);
    }

    /** {@return the level that is possible at most: that of the high end, capped by the closed gates} */
    public Band highLevel() {
        return model.bands().get(highBand);
    }

    /** {@return the level, where the evidence leaves only one} */
    public Optional<Band> level() {
        return lowBand == highBand ? Optional.of(lowLevel()) : Optional.empty();
    }

    public int lowBand() {
        return lowBand;
    }

    /** The distance between the ends of the overall score, in millionths. */
    long widthMillionths() {
        return high - low;
    }

    int highBand() {
        return highBand;
    }

    /**
     * {@return what changed since an earlier assessment of the same MSME}
     *
     * @param earlier the earlier assessment
     * @throws IllegalArgumentException if it is not by the same version of the same model
     */
    public Change since(Assessment earlier) {
        return Change.between(earlier, this);
    }

    /**
     * {@return the assessment for a person: overall, dimensions, gates that are not open}
     *
     * @param language the language
     */
    public List<String> explain(Language language) {
        return Explanation.of(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && model.equals(that.model)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(gates, that.gates);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ends) + Arrays.hashCode(gates);
    }

    /** {@return model, version, overall score and level} */
    @Override
    public String toString() {
        return model.id() + " " + model.version() + ": " + overall() + " "
                + level().map(Band::level)
                        .orElse(lowLevel().level() + ".." + highLevel().level());
    }
}
