package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import java.util.Set;

/**
 * A function from facts to a score of 0 to 100. It is total: a fact that is not known runs over its whole range, and the score is then
 * the least and the most it could be. Every end is rounded half to even at six places.
 *
 * <p>The functions are data, so that a document can hold them; a new kind is a new version of that format.
 */
public sealed interface Scoring permits PointScoring, RatioScoring, MeanScoring, RequiredScoring {

    /** {@return the facts that are read, in the order of reading} */
    Set<Fact> facts();

    /**
     * {@return the least score that the facts leave possible, in millionths}
     *
     * @param facts what is known
     */
    long low(Facts facts);

    /**
     * {@return the most that the facts leave possible, in millionths}
     *
     * @param facts what is known
     */
    long high(Facts facts);

    /** {@return whether a better fact never lowers the score, by what the function says of itself} */
    boolean isMonotone();
}
