package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Facts;
import id.msme.language.Wording;
import id.msme.scoring.GateRule;
import id.msme.scoring.GateState;
import id.msme.source.Citation;
import java.util.List;

/**
 * A condition that caps the level, whatever the score.
 *
 * @param id the name in documents, for example {@code response.slow}
 * @param reason the reason for the cap, for people
 * @param rule the condition that closes the gate
 * @param cap the highest level while the gate is closed
 * @param citations the sources of the condition
 */
public record Gate(String id, Wording reason, GateRule rule, String cap, List<Citation> citations) {

    /** @throws IllegalArgumentException if the id is blank or there is no citation */
    public Gate {
        requireNonNull(id, "id");
        requireNonNull(reason, "reason");
        requireNonNull(rule, "rule");
        requireNonNull(cap, "cap");
        requireNonNull(citations, "citations");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a gate has an id that is not blank");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a gate cites at least one source; found none for " + id);
        }
        citations = List.copyOf(citations);
    }

    /**
     * {@return the state of the gate}
     *
     * @param facts the known facts
     */
    public GateState state(Facts facts) {
        requireNonNull(facts, "facts");
        return rule.state(facts);
    }

    /**
     * {@return the id, the condition and the cap, for example {@code response.slow caps at EMERGING: responseTime PT48H
     * or more}}
     */
    @Override
    public String toString() {
        return id + " caps at " + cap + ": " + rule;
    }
}
