package id.msme.comparison;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationDimension;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of rules under a name, as a what-if: of a law on scale, a program, a target or a readiness model.
 *
 * <pre>{@code
 * var reform = Reform.of("micro-3bn", r -> r.microSalesUpTo("3 miliar").from("2027-01-01"));
 * var effect = reform.compare(MsmePopulation.of(Catalogue.standard()).withSize(1_000_000));
 * }</pre>
 *
 * <p>A reform is nobody's law. What it changes has the name {@code reform micro-3bn} and cites an inference, in every
 * answer. The laws before its first day stay as they are.
 */
public final class Reform {

    private final String id;
    private final List<ReformPart> parts;
    private final @Nullable LocalDate from;

    private Reform(String id, ReformDraft draft) {
        this.id = id;
        this.parts = List.copyOf(draft.parts());
        this.from = draft.firstDay();
    }

    /**
     * Describes a reform.
     *
     * @param id the id of the reform, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
     * @param change what it changes
     * @return the reform
     * @throws IllegalArgumentException if the id has another form, or nothing is changed
     */
    public static Reform of(String id, UnaryOperator<ReformDraft> change) {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        Ids.require("a reform", id);
        ReformDraft draft = requireNonNull(change.apply(new ReformDraft()), "draft");
        if (draft.parts().isEmpty()) {
            throw new IllegalArgumentException("the reform " + id + " changes nothing; expected a bound, a program, a"
                    + " target, a readiness model or a catalogue");
        }
        return new Reform(id, draft);
    }

    /** {@return the name, for example {@code micro-3bn}} */
    public String id() {
        return id;
    }

    /** {@return the first day of a changed law on scale; empty if it replaces the newest law for all its days} */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** {@return what is changed, one line for each change} */
    public List<String> changes() {
        return parts.stream().map(ReformPart::text).toList();
    }

    /** {@return this reform as a source: an inference that names it} */
    public Citation citation() {
        return Citation.of("reform " + id, Reliability.INFERENCE);
    }

    /**
     * Returns a catalogue with this reform.
     *
     * @param catalogue the catalogue before
     * @return the catalogue after, under an edition that names the reform
     * @throws IllegalArgumentException if the catalogue does not have what is changed
     */
    public Catalogue applyTo(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        Catalogue changed = catalogue;
        for (ReformPart part : parts) {
            changed = part.applyTo(changed, this);
        }
        return changed.equals(catalogue) ? catalogue : changed.withEdition(catalogue.edition() + " with reform " + id);
    }

    /**
     * Determines which MSMEs this reform would move, on its first day.
     *
     * @param population the MSMEs
     * @param by the dimensions by which to count those who change their scale, each once; may be empty
     * @return the comparison
     */
    public PopulationComparison compare(MsmePopulation population, PopulationDimension... by) {
        requireNonNull(population, "population");
        requireNonNull(by, "by");
        return PopulationComparison.of(this, population, List.of(by));
    }

    /** {@return the name, the first day and the changes, on one line} */
    @Override
    public String toString() {
        return "Reform " + id + (from == null ? "" : " from " + from) + ": " + String.join("; ", changes());
    }
}
