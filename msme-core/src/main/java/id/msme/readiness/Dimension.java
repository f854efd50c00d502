package id.msme.readiness;

import id.msme.evidence.Facts;
import id.msme.language.Wording;
import id.msme.scoring.ScoreRange;
import id.msme.scoring.Scoring;
import id.msme.source.Citation;
import java.util.List;

/**
 * One side of readiness.
 *
 * @param id its name in documents, for example {@code RESPONSIVENESS}
 * @param title its name for people
 * @param weight its part in the overall score, 1 to 1,000,000
 * @param scoring how it is scored
 * @param citations where the numbers come from
 */
public record Dimension(String id, Wording title, long weight, Scoring scoring, List<Citation> citations) {

    private static final long MOST_WEIGHT = 1_000_000;

    /**
     * Checks the parts.
     *
     * @param id its name in documents
     * @param title its name for people
     * @param weight its part in the overall score
     * @param scoring how it is scored
     * @param citations where the numbers come from
     * @throws IllegalArgumentException if the id is blank, the weight out of range or there is no citation
     */
    public Dimension {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a dimension has an id");
        }
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("the weight of " + id + " is 1 to " + MOST_WEIGHT + ", got " + weight);
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("the numbers of " + id + " have no source");
        }
        citations = List.copyOf(citations);
    }

    /**
     * {@return the scores that the facts leave possible}
     *
     * @param facts what is known
     */
    public ScoreRange score(Facts facts) {
        return scoring.score(facts);
    }
}
