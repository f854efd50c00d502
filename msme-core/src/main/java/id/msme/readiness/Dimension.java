package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Facts;
import id.msme.language.Wording;
import id.msme.scoring.ScoreRange;
import id.msme.scoring.Scoring;
import id.msme.source.Citation;
import java.util.List;

/**
 * A dimension of readiness.
 *
 * @param id the name in documents, for example {@code RESPONSIVENESS}
 * @param title the name for people
 * @param weight the weight in the overall score, 1 to 1,000,000
 * @param scoring the function that scores it
 * @param citations the sources of the numbers
 */
public record Dimension(String id, Wording title, long weight, Scoring scoring, List<Citation> citations) {

    private static final long MAX_WEIGHT = 1_000_000;

    /** @throws IllegalArgumentException if the id is blank, the weight out of range or there is no citation */
    public Dimension {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(scoring, "scoring");
        requireNonNull(citations, "citations");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a dimension has an id that is not blank");
        }
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("the weight of " + id + " is 1 to 1,000,000; found " + weight);
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a dimension cites at least one source; found none for " + id);
        }
        citations = List.copyOf(citations);
    }

    /**
     * {@return the scores that the facts leave possible}
     *
     * @param facts the known facts
     */
    public ScoreRange score(Facts facts) {
        requireNonNull(facts, "facts");
        return scoring.score(facts);
    }

    /** {@return the id, the weight and the function, for example {@code SKILLS, weight 1: line RISING […]}} */
    @Override
    public String toString() {
        return id + ", weight " + weight + ": " + scoring;
    }
}
