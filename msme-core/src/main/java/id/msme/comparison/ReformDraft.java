package id.msme.comparison;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.money.Rupiah;
import id.msme.program.Program;
import id.msme.progress.Target;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.ScaleRule;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The changes of a {@link Reform} while it is being described. Each method adds a change and returns this draft. */
public final class ReformDraft {

    private final List<ReformPart> parts = new ArrayList<>();
    private @Nullable LocalDate firstDay;

    ReformDraft() {}

    List<ReformPart> parts() {
        return parts;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Sets the first day of a changed law on scale.
     *
     * @param day the first day
     * @return this draft
     */
    public ReformDraft from(LocalDate day) {
        firstDay = requireNonNull(day, "day");
        return this;
    }

    /**
     * Sets the first day of a changed law on scale.
     *
     * @param day the first day as {@code YYYY-MM-DD}
     * @return this draft
     */
    public ReformDraft from(String day) {
        return from(IsoDate.parse(requireNonNull(day, "day")));
    }

    /**
     * Moves the upper bound of micro enterprises by annual sales.
     *
     * @param bound sales of a year, inclusive
     * @return this draft
     */
    public ReformDraft microSalesUpTo(Rupiah bound) {
        requireNonNull(bound, "bound");
        return scaleRule("micro up to " + bound + " of annual sales", rule -> rule.microSalesUpTo(bound));
    }

    /**
     * Moves the upper bound of micro enterprises by annual sales.
     *
     * @param bound sales of a year as {@link Rupiah#parse} reads them, for example {@code 3 miliar}; inclusive
     * @return this draft
     */
    public ReformDraft microSalesUpTo(String bound) {
        return microSalesUpTo(Rupiah.parse(requireNonNull(bound, "bound")));
    }

    /**
     * Moves the upper bound of small enterprises by annual sales.
     *
     * @param bound sales of a year, inclusive
     * @return this draft
     */
    public ReformDraft smallSalesUpTo(Rupiah bound) {
        requireNonNull(bound, "bound");
        return scaleRule("small up to " + bound + " of annual sales", rule -> rule.smallSalesUpTo(bound));
    }

    /**
     * Moves the upper bound of small enterprises by annual sales.
     *
     * @param bound sales of a year as {@link Rupiah#parse} reads them, for example {@code 20 miliar}; inclusive
     * @return this draft
     */
    public ReformDraft smallSalesUpTo(String bound) {
        return smallSalesUpTo(Rupiah.parse(requireNonNull(bound, "bound")));
    }

    /**
     * Moves the upper bound of medium enterprises by annual sales. Large enterprises are not in a population, so those
     * who would become MSMEs by a higher bound are not counted.
     *
     * @param bound sales of a year, inclusive
     * @return this draft
     */
    public ReformDraft mediumSalesUpTo(Rupiah bound) {
        requireNonNull(bound, "bound");
        return scaleRule("medium up to " + bound + " of annual sales", rule -> rule.mediumSalesUpTo(bound));
    }

    /**
     * Moves the upper bound of medium enterprises by annual sales.
     *
     * @param bound sales of a year as {@link Rupiah#parse} reads them, for example {@code 60 miliar}; inclusive
     * @return this draft
     */
    public ReformDraft mediumSalesUpTo(String bound) {
        return mediumSalesUpTo(Rupiah.parse(requireNonNull(bound, "bound")));
    }

    /**
     * Changes the law on scale that is in force on the first day of the reform.
     *
     * @param text what is changed, on one line
     * @param change makes the new rule of the old
     * @return this draft
     */
    public ReformDraft scaleRule(String text, UnaryOperator<ScaleRule> change) {
        requireNonNull(text, "text");
        requireNonNull(change, "change");
        return add(text, "", (catalogue, reform) -> ReformedLaw.in(catalogue, reform, change));
    }

    /**
     * Changes a program, for example its conditions.
     *
     * @param id the id of the program
     * @param change makes the new program of the old
     * @return this draft
     */
    public ReformDraft program(String id, UnaryOperator<Program> change) {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        return add("program " + id, id, (catalogue, reform) -> changed(catalogue, reform, id, change));
    }

    private static Catalogue changed(Catalogue catalogue, Reform reform, String id, UnaryOperator<Program> change) {
        Program before = catalogue.program(id);
        Program after = requireNonNull(change.apply(before), "program");
        return after.equals(before)
                ? catalogue
                : catalogue.withProgram(after.toBuilder()
                        .id(id)
                        .citations(List.of(reform.citation()))
                        .build());
    }

    /**
     * Changes a target.
     *
     * @param id the id of the target, for example {@code dm-2024}
     * @param change makes the new target of the old
     * @return this draft
     */
    public ReformDraft target(String id, UnaryOperator<Target> change) {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        return add("target " + id, "", (catalogue, reform) -> {
            Target before = catalogue.target(id);
            Target after = requireNonNull(change.apply(before), "target");
            if (after.equals(before)) {
                return catalogue;
            }
            Target named = after.withCitations(List.of(reform.citation()));
            Program program = catalogue.programs().stream()
                    .filter(one -> one.targets().contains(before))
                    .findFirst()
                    .orElseThrow();
            return catalogue.withProgram(program.toBuilder()
                    .targets(program.targets().stream()
                            .map(target -> target.equals(before) ? named : target)
                            .toList())
                    .build());
        });
    }

    /**
     * Changes a readiness model.
     *
     * @param id the id of the model
     * @param change makes the new model of the old
     * @return this draft
     */
    public ReformDraft model(String id, UnaryOperator<ReadinessModel> change) {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        return add(
                "readiness model " + id,
                "",
                (catalogue, reform) -> catalogue.withModels(catalogue
                        .models()
                        .withModel(
                                requireNonNull(change.apply(catalogue.models().model(id)), "model"))));
    }

    /**
     * Changes anything else of a catalogue.
     *
     * @param text what is changed, on one line
     * @param change makes the new catalogue of the old
     * @return this draft
     */
    public ReformDraft catalogue(String text, UnaryOperator<Catalogue> change) {
        requireNonNull(text, "text");
        requireNonNull(change, "change");
        return add(text, "", (catalogue, reform) -> requireNonNull(change.apply(catalogue), "catalogue"));
    }

    private ReformDraft add(String text, String program, BiFunction<Catalogue, Reform, Catalogue> change) {
        parts.add(new ReformPart(text, change, program));
        return this;
    }

    /** {@return the changes so far, on one line} */
    @Override
    public String toString() {
        return "ReformDraft: "
                + (parts.isEmpty()
                        ? "no change"
                        : String.join("; ", parts.stream().map(ReformPart::text).toList()));
    }
}
