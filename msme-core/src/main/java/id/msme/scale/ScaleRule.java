package id.msme.scale;

import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One law on the scale of enterprises.
 *
 * @param id the name of the rule, for example {@code pp-7-2021}
 * @param law the law by its short name, for example {@code PP 7/2021}
 * @param validity the days on which the law decides
 * @param choice which criteria it reads
 * @param bands the bounds of each criterion it reads
 * @param citations where the law says so
 */
public record ScaleRule(
        String id,
        String law,
        Validity validity,
        CriterionChoice choice,
        Map<Criterion, ScaleBands> bands,
        List<Citation> citations) {

    /**
     * Checks and copies the parts.
     *
     * @param id the name of the rule
     * @param law the law by its short name
     * @param validity the days on which the law decides
     * @param choice which criteria it reads
     * @param bands the bounds of each criterion it reads
     * @param citations where the law says so
     * @throws IllegalArgumentException if a criterion that is read has no bounds, or there is no citation
     */
    public ScaleRule {
        Criterion other = choice == CriterionChoice.ASSETS_OR_SALES ? Criterion.NET_ASSETS : Criterion.BUSINESS_CAPITAL;
        if (!bands.containsKey(Criterion.ANNUAL_SALES) || !bands.containsKey(other)) {
            throw new IllegalArgumentException(
                    id + " reads annual sales and " + other.fact() + ", and has no bounds for one of them");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(id + " has no citation");
        }
        bands = Collections.unmodifiableMap(new EnumMap<>(bands));
        citations = List.copyOf(citations);
    }

    /**
     * {@return this rule with other bounds for a criterion, for a what-if}
     *
     * @param criterion the criterion
     * @param change makes the new bounds of the old
     * @throws IllegalArgumentException if the rule does not read the criterion
     */
    public ScaleRule withBands(Criterion criterion, UnaryOperator<ScaleBands> change) {
        var changed = new EnumMap<>(bands);
        changed.put(criterion, change.apply(bands(criterion)));
        return new ScaleRule(id, law, validity, choice, changed, citations);
    }

    /**
     * {@return the bounds of a criterion}
     *
     * @param criterion the criterion
     * @throws IllegalArgumentException if the rule does not read it
     */
    public ScaleBands bands(Criterion criterion) {
        return Optional.ofNullable(bands.get(criterion))
                .orElseThrow(() -> new IllegalArgumentException(law + " does not read " + criterion.fact()));
    }
}
