package id.msme.readiness;

import id.msme.evidence.Facts;
import id.msme.language.Wording;
import id.msme.scoring.GateRule;
import id.msme.scoring.GateState;
import id.msme.source.Citation;
import java.util.List;

/**
 * A condition that caps the level, whatever the score.
 *
 * @param id its name in documents, for example {@code response.slow}
 * @param reason why it caps, for people
 * @param rule when it is closed
 * @param cap the highest level while it is closed
 * @param citations where this comes from
 */
public record Gate(String id, Wording reason, GateRule rule, String cap, List<Citation> citations) {

    /**
     * Checks the parts.
     *
     * @param id its name in documents
     * @param reason why it caps
     * @param rule when it is closed
     * @param cap the highest level while it is closed
     * @param citations where this comes from
     * @throws IllegalArgumentException if the id is blank or there is no citation
     */
    public Gate {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a gate has an id");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("the gate " + id + " has no source");
        }
        citations = List.copyOf(citations);
    }

    /**
     * {@return how it stands}
     *
     * @param facts what is known
     */
    public GateState state(Facts facts) {
        return rule.state(facts);
    }
}
