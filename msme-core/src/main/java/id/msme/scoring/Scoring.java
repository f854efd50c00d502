package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.text.Inside;
import id.msme.text.Millionths;
import java.util.Set;

/**
 * A function from facts to a score from 0 to 100.
 *
 * <p>The function is total: a fact that is not known runs over its whole range, and the result is the range from the
 * least to the greatest score that is then possible. Both ends are rounded half to even at six decimal places.
 *
 * <p>Functions are data, so that a document can hold them. A new kind needs a new version of the document format.
 */
public abstract sealed class Scoring permits PointScoring, RatioScoring, MeanScoring, RequiredScoring {

    static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();

    Scoring() {}

    /** {@return the facts that the function reads} */
    public abstract Set<Fact> facts();

    /**
     * {@return the scores that the facts leave possible}
     *
     * @param facts the known facts
     */
    public final ScoreRange score(Facts facts) {
        requireNonNull(facts, "facts");
        return new ScoreRange(Millionths.toScore(lowMillionths(facts)), Millionths.toScore(highMillionths(facts)));
    }

    /** The least possible score in millionths, for code that must not allocate. */
    abstract long lowMillionths(Facts facts);

    /** The greatest possible score in millionths, for code that must not allocate. */
    abstract long highMillionths(Facts facts);

    /** {@return whether a better fact never lowers the score, as the function declares} */
    public abstract boolean isMonotone();

    /**
     * Passes this function to the method of a visitor that handles its kind.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return the result of the visitor
     */
    public abstract <R> R accept(Visitor<R> visitor);

    /**
     * Handles each kind of function. A new kind adds a method, so that no code can overlook it.
     *
     * @param <R> the type of the result
     */
    public interface Visitor<R> {

        /**
         * {@return the result for a straight line from point to point}
         *
         * @param scoring the function
         */
        R visit(LineScoring scoring);

        /**
         * {@return the result for a function of steps}
         *
         * @param scoring the function
         */
        R visit(StepScoring scoring);

        /**
         * {@return the result for the ratio of a supply to a demand}
         *
         * @param scoring the function
         */
        R visit(RatioScoring scoring);

        /**
         * {@return the result for a mean of functions}
         *
         * @param scoring the function
         */
        R visit(MeanScoring scoring);

        /**
         * {@return the result for a function that requires a minimum of a fact}
         *
         * @param scoring the function
         */
        R visit(RequiredScoring scoring);
    }
}
