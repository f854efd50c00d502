package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.source.Citation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each improvement costs, in points that only compare with each other. A fact without an entry is nothing that an MSME can
 * better: the orders it expects, for one.
 *
 * @param version which edition of the costs this is
 * @param efforts the cost by fact
 * @param citations where the numbers come from
 */
public record StepCosts(String version, Map<Fact, Effort> efforts, List<Citation> citations) {

    /**
     * Copies the parts.
     *
     * @param version which edition of the costs this is
     * @param efforts the cost by fact
     * @param citations where the numbers come from
     * @throws IllegalArgumentException if the version is blank or there is no citation
     */
    public StepCosts {
        if (version.isBlank() || citations.isEmpty()) {
            throw new IllegalArgumentException("costs have a version and a source");
        }
        var copy = new EnumMap<Fact, Effort>(Fact.class);
        copy.putAll(efforts);
        copy.forEach((fact, effort) -> effort.checkFits(fact));
        efforts = Collections.unmodifiableMap(copy);
        citations = List.copyOf(citations);
    }

    /**
     * {@return these costs with another for a fact}
     *
     * @param newVersion the version of the costs so changed
     * @param fact the fact
     * @param effort what it costs
     */
    public StepCosts with(String newVersion, Fact fact, Effort effort) {
        var changed = new EnumMap<Fact, Effort>(Fact.class);
        changed.putAll(efforts);
        changed.put(fact, effort);
        return new StepCosts(newVersion, changed, citations);
    }
}
