package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The costs of improvements, in points that can only be compared with each other. A fact without an entry cannot be
 * improved by the MSME itself, for example the orders that it expects.
 *
 * @param version the edition of the costs
 * @param efforts the cost by fact
 * @param citations the sources of the numbers
 */
public record StepCosts(String version, Map<Fact, Effort> efforts, List<Citation> citations) {

    /**
     * @throws IllegalArgumentException if the version is blank, there is no citation or an effort has another unit than
     * its fact
     */
    public StepCosts {
        requireNonNull(efforts, "efforts");
        if (requireNonNull(version, "version").isBlank()
                || requireNonNull(citations, "citations").isEmpty()) {
            throw new IllegalArgumentException("costs have a version that is not blank and at least one source");
        }
        var copy = new EnumMap<Fact, Effort>(Fact.class);
        copy.putAll(efforts);
        copy.forEach((fact, effort) -> effort.checkFits(fact));
        efforts = Collections.unmodifiableMap(copy);
        citations = List.copyOf(citations);
    }

    /**
     * Returns these costs with another cost for a fact.
     *
     * @param newVersion the version of the changed costs
     * @param fact the fact
     * @param effort the new cost of improving it
     * @return the changed costs
     * @throws IllegalArgumentException if the effort has another unit than the fact
     */
    public StepCosts with(String newVersion, Fact fact, Effort effort) {
        requireNonNull(newVersion, "newVersion");
        requireNonNull(fact, "fact");
        requireNonNull(effort, "effort");
        var changed = new EnumMap<Fact, Effort>(Fact.class);
        changed.putAll(efforts);
        changed.put(fact, effort);
        return new StepCosts(newVersion, changed, citations);
    }

    /** {@return the version and the number of facts, for example {@code StepCosts 1 for 14 facts}} */
    @Override
    public String toString() {
        return "StepCosts " + version + " for " + Counted.of(efforts.size(), "fact");
    }
}
