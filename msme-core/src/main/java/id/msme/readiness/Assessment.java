package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.scoring.GateState;
import id.msme.scoring.ScoreRange;
import id.msme.scoring.Scoring;
import id.msme.text.Inside;
import id.msme.text.Millionths;
import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of assessing evidence with a readiness model: a range of scores by dimension and overall, the gates, and
 * the level if it is certain.
 *
 * <p>An assessment holds the evidence that was assessed. Two assessments are equal if model, scores and gates are.
 */
public final class Assessment implements Answer {

    private static final Inside.ScoreNumbers<Scoring, Facts, Fact> SCORES = Inside.scoreNumbers();

    private final ReadinessModel model;
    private final transient Evidence evidence;
    private final LocalDate asOf;
    // Low and high end by turns, a pair for each dimension.
    private final long[] ends;
    private final GateState[] gates;
    private final long low;
    private final long high;
    private final int lowBand;
    private final int highBand;

    private Assessment(ReadinessModel model, Facts facts, Evidence evidence, LocalDate asOf) {
        this.model = model;
        this.evidence = evidence;
        this.asOf = asOf;
        List<Dimension> dimensions = model.dimensions();
        ends = new long[2 * dimensions.size()];
        for (int i = 0; i < dimensions.size(); i++) {
            Scoring scoring = dimensions.get(i).scoring();
            ends[2 * i] = SCORES.low(scoring, facts);
            ends[2 * i + 1] = SCORES.high(scoring, facts);
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

    static Assessment of(ReadinessModel model, Facts facts, LocalDate asOf) {
        Evidence evidence = facts instanceof Evidence given ? given : Evidence.copyOf(facts);
        return new Assessment(model, evidence, evidence, asOf);
    }

    /** An assessment for a search, which reads the scores and drops it: the facts are not copied. */
    static Assessment trial(ReadinessModel model, Facts facts) {
        return new Assessment(model, facts, Evidence.none(), LocalDate.EPOCH);
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

    /** {@return the model that was used} */
    public ReadinessModel model() {
        return model;
    }

    /** {@return the evidence that was assessed} */
    public Evidence evidence() {
        return evidence;
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
        requireNonNull(dimension, "dimension");
        for (int i = 0; i < model.dimensions().size(); i++) {
            if (model.dimensions().get(i).id().equals(dimension)) {
                return score(i);
            }
        }
        throw new IllegalArgumentException(UnknownName.message(
                "dimension",
                dimension,
                model.dimensions().stream().map(Dimension::id).toList()));
    }

    /**
     * {@return the scores of a dimension that the evidence leaves possible}
     *
     * @param index the place of the dimension in the model, from 0
     * @throws IndexOutOfBoundsException if the model has no such dimension
     */
    public ScoreRange score(int index) {
        Objects.checkIndex(index, ends.length / 2);
        return new ScoreRange(Millionths.toScore(ends[2 * index]), Millionths.toScore(ends[2 * index + 1]));
    }

    /**
     * {@return how a gate stands}
     *
     * @param gate the id of a gate
     * @throws IllegalArgumentException if the model has no such gate
     */
    public GateState gate(String gate) {
        requireNonNull(gate, "gate");
        for (int i = 0; i < gates.length; i++) {
            if (model.gates().get(i).id().equals(gate)) {
                return gates[i];
            }
        }
        throw new IllegalArgumentException(UnknownName.message(
                "gate", gate, model.gates().stream().map(Gate::id).toList()));
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
        requireNonNull(state, "state");
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

    /**
     * {@return whether the level is surely the given one or a higher}
     *
     * @param level the id of a level
     * @throws IllegalArgumentException if the model has no such level
     */
    public boolean isLevelAtLeast(String level) {
        int band = model.bandOf(requireNonNull(level, "level"));
        if (band < 0) {
            throw new IllegalArgumentException(UnknownName.message(
                    "level", level, model.bands().stream().map(Band::level).toList()));
        }
        return lowBand >= band;
    }

    int lowBand() {
        return lowBand;
    }

    /** The distance between the ends of the overall score, in millionths. */
    long widthMillionths() {
        return high - low;
    }

    /** {@return the levels that the evidence leaves possible, lowest first; at least one} */
    public List<Band> possibleLevels() {
        return model.bands().subList(lowBand, highBand + 1);
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
        return Change.between(requireNonNull(earlier, "earlier"), this);
    }

    /** {@return id and version of the model, its sources and the day of this assessment} */
    @Override
    public Basis basis() {
        return new Basis(List.of(model.id() + " " + model.version()), model.citations(), asOf);
    }

    /**
     * Explains this assessment for a person.
     *
     * @param language the language
     * @return the part {@code overall}, a part {@code dimension} for each dimension of the model in its order, labelled
     *     with the title of the dimension, and a part {@code gate.closed} or {@code gate.undetermined} for each gate
     *     that is not open
     */
    @Override
    public Explanation explain(Language language) {
        return ReadinessText.of(this, requireNonNull(language, "language"));
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
