package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A law on the scale of enterprises: its days, the criteria it reads and their bounds.
 *
 * <p>A rule can be varied, as a what-if: {@code rule.microSalesUpTo("3 miliar")}. A changed rule no longer names the
 * law as its source: its citation is, for example, {@code PP 7/2021, changed by the caller} with {@link
 * Reliability#INFERENCE}.
 */
public final class ScaleRule {

    private static final String CHANGED = ", changed by the caller";

    private final String id;
    private final String law;
    private final Validity validity;
    private final CriterionChoice choice;
    private final Map<Criterion, ScaleBands> bands;
    private final List<Citation> citations;
    private final boolean changed;

    /**
     * Creates a rule.
     *
     * @param id the id of the rule, for example {@code pp-7-2021}
     * @param law the short name of the law, for example {@code PP 7/2021}
     * @param validity the days on which the law is applied
     * @param choice which criteria it reads
     * @param bands the bounds of each criterion that it reads
     * @param citations the articles that say so
     * @throws IllegalArgumentException if a criterion that is read has no bounds, or if there is no citation
     */
    public ScaleRule(
            String id,
            String law,
            Validity validity,
            CriterionChoice choice,
            Map<Criterion, ScaleBands> bands,
            List<Citation> citations) {
        this(id, law, validity, choice, bands, citations, false);
    }

    private ScaleRule(
            String id,
            String law,
            Validity validity,
            CriterionChoice choice,
            Map<Criterion, ScaleBands> bands,
            List<Citation> citations,
            boolean changed) {
        this.id = requireNonNull(id, "id");
        this.law = requireNonNull(law, "law");
        this.validity = requireNonNull(validity, "validity");
        this.choice = requireNonNull(choice, "choice");
        this.bands = Collections.unmodifiableMap(new EnumMap<>(requireNonNull(bands, "bands")));
        this.citations = List.copyOf(requireNonNull(citations, "citations"));
        this.changed = changed;
        Criterion other = choice == CriterionChoice.ASSETS_OR_SALES ? Criterion.NET_ASSETS : Criterion.BUSINESS_CAPITAL;
        if (!bands.containsKey(Criterion.ANNUAL_SALES) || !bands.containsKey(other)) {
            throw new IllegalArgumentException(
                    id + " reads annualSales and " + other.fact() + ", and has no bounds for one of them");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(id + " has no citation");
        }
    }

    /** {@return the id, for example {@code pp-7-2021}} */
    public String id() {
        return id;
    }

    /**
     * {@return the short name of the law, for example {@code PP 7/2021}, or {@code PP 7/2021, changed by the caller}}
     */
    public String law() {
        return law;
    }

    /** {@return the days on which the law is applied} */
    public Validity validity() {
        return validity;
    }

    /** {@return which criteria the law reads} */
    public CriterionChoice choice() {
        return choice;
    }

    /** {@return the bounds of each criterion that the law reads} */
    public Map<Criterion, ScaleBands> bands() {
        return bands;
    }

    /** {@return the articles of the law; of a changed rule, that it was changed} */
    public List<Citation> citations() {
        return citations;
    }

    /** {@return whether this rule was varied, so that the law is no longer its source} */
    public boolean isChanged() {
        return changed;
    }

    /**
     * Returns this rule with another upper bound of micro enterprises by annual sales.
     *
     * @param bound sales of a year, inclusive
     * @return the changed rule
     * @throws IllegalArgumentException if the bound is not below that of small enterprises
     */
    public ScaleRule microSalesUpTo(Rupiah bound) {
        long rupiah = requireNonNull(bound, "bound").amount();
        return withBands(Criterion.ANNUAL_SALES, old -> new ScaleBands(rupiah, old.smallUpTo(), old.mediumUpTo()));
    }

    /**
     * Returns this rule with another upper bound of micro enterprises by annual sales.
     *
     * @param bound sales of a year as {@link Rupiah#parse} reads them, for example {@code 3 miliar}; inclusive
     * @return the changed rule
     */
    public ScaleRule microSalesUpTo(String bound) {
        return microSalesUpTo(Rupiah.parse(requireNonNull(bound, "bound")));
    }

    /**
     * Returns this rule with another upper bound of small enterprises by annual sales.
     *
     * @param bound sales of a year, inclusive
     * @return the changed rule
     * @throws IllegalArgumentException if the bound is not between those of micro and medium enterprises
     */
    public ScaleRule smallSalesUpTo(Rupiah bound) {
        long rupiah = requireNonNull(bound, "bound").amount();
        return withBands(Criterion.ANNUAL_SALES, old -> new ScaleBands(old.microUpTo(), rupiah, old.mediumUpTo()));
    }

    /**
     * Returns this rule with another upper bound of small enterprises by annual sales.
     *
     * @param bound sales of a year as {@link Rupiah#parse} reads them, for example {@code 20 miliar}; inclusive
     * @return the changed rule
     */
    public ScaleRule smallSalesUpTo(String bound) {
        return smallSalesUpTo(Rupiah.parse(requireNonNull(bound, "bound")));
    }

    /**
     * Returns this rule with another upper bound of medium enterprises by annual sales.
     *
     * @param bound sales of a year, inclusive
     * @return the changed rule
     * @throws IllegalArgumentException if the bound is not above that of small enterprises
     */
    public ScaleRule mediumSalesUpTo(Rupiah bound) {
        long rupiah = requireNonNull(bound, "bound").amount();
        return withBands(Criterion.ANNUAL_SALES, old -> new ScaleBands(old.microUpTo(), old.smallUpTo(), rupiah));
    }

    /**
     * Returns this rule with another upper bound of medium enterprises by annual sales.
     *
     * @param bound sales of a year as {@link Rupiah#parse} reads them, for example {@code 60 miliar}; inclusive
     * @return the changed rule
     */
    public ScaleRule mediumSalesUpTo(String bound) {
        return mediumSalesUpTo(Rupiah.parse(requireNonNull(bound, "bound")));
    }

    /**
     * Returns this rule with other bounds for a criterion.
     *
     * @param criterion the criterion
     * @param change makes the new bounds from the old
     * @return the changed rule, or this rule if the bounds are equal
     * @throws IllegalArgumentException if the rule does not read the criterion
     */
    public ScaleRule withBands(Criterion criterion, UnaryOperator<ScaleBands> change) {
        requireNonNull(change, "change");
        var varied = new EnumMap<>(bands);
        varied.put(criterion, requireNonNull(change.apply(bands(criterion)), "bounds"));
        return new ScaleRule(id, law, validity, choice, varied, citations, changed).inPlaceOf(this);
    }

    /**
     * Returns the bounds of a criterion.
     *
     * @param criterion the criterion
     * @return the bounds
     * @throws IllegalArgumentException if the rule does not read it
     */
    public ScaleBands bands(Criterion criterion) {
        ScaleBands found = bands.get(requireNonNull(criterion, "criterion"));
        if (found == null) {
            throw new IllegalArgumentException(law + " does not read " + criterion.fact());
        }
        return found;
    }

    /**
     * This rule if it is the old one; otherwise marked as changed, so that it does not answer in the name of the old
     * one.
     */
    ScaleRule inPlaceOf(ScaleRule old) {
        if (equals(old) || (changed && !citations.equals(old.citations))) {
            return this;
        }
        String name = law.endsWith(CHANGED) ? law : law + CHANGED;
        return new ScaleRule(
                id, name, validity, choice, bands, List.of(Citation.of(name, Reliability.INFERENCE)), true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScaleRule that
                && id.equals(that.id)
                && law.equals(that.law)
                && validity.equals(that.validity)
                && choice == that.choice
                && bands.equals(that.bands)
                && citations.equals(that.citations)
                && changed == that.changed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, law, validity, choice, bands, citations, changed);
    }

    /** {@return the id, the law and its days, on one line} */
    @Override
    public String toString() {
        return "ScaleRule " + id + " (" + law + "), " + validity;
    }
}
