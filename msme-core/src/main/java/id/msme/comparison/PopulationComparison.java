package id.msme.comparison;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationDimension;
import id.msme.population.SampledCount;
import id.msme.population.ScaleMove;
import id.msme.population.ScaleMoves;
import id.msme.population.SyntheticMsme;
import id.msme.program.Program;
import id.msme.progress.Target;
import id.msme.scale.Scale;
import id.msme.scale.ScaleRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The effect of a reform on all MSMEs on its first day: moves between scales and into and out of programs, with
 * sampling errors. Both sides judge the same synthetic MSMEs, so that a reform without effect moves nobody.
 */
public final class PopulationComparison implements Answer {

    private final Reform reform;
    private final MsmePopulation population;
    private final Catalogue after;
    private final LocalDate day;
    private final ScaleMoves moves;
    private final List<ProgramEffect> programs;

    private PopulationComparison(Builder builder) {
        this.reform = builder.reform;
        this.population = builder.population;
        this.after = builder.after;
        this.day = builder.day;
        this.moves = builder.moves.build();
        this.programs = builder.programs.stream()
                .map(program -> program.effect(builder.population))
                .toList();
    }

    static PopulationComparison of(Reform reform, MsmePopulation population, List<PopulationDimension> by) {
        Builder builder = builder(reform, population, by);
        for (long index = 0; index < population.size(); index++) {
            builder.add(population.msme(index));
        }
        return builder.build();
    }

    /**
     * {@return a builder for those who read the population themselves, for example to show how far they have come}
     *
     * @param reform the reform
     * @param population the MSMEs, each of which has to be added once
     * @param by the dimensions by which to count those who change their scale, each once; may be empty
     * @throws IllegalArgumentException if a dimension is repeated or is the scale, or the catalogue does not have what
     *     is changed
     */
    public static Builder builder(Reform reform, MsmePopulation population, List<PopulationDimension> by) {
        requireNonNull(reform, "reform");
        requireNonNull(population, "population");
        requireNonNull(by, "by");
        return new Builder(reform, population, by);
    }

    private static LocalDate newest(Catalogue catalogue) {
        List<ScaleRule> laws = catalogue.scales().rules();
        return laws.get(laws.size() - 1).validity().firstDay().orElseThrow();
    }

    /** Whether a program is changed, or has rules whose answers can change with the scale. */
    private static boolean isConcerned(Program program, Catalogue after) {
        return !program.eligibility().isEmpty()
                || after.findProgram(program.id())
                        .filter(changed -> !changed.equals(program))
                        .isPresent();
    }

    /** {@return the reform} */
    public Reform reform() {
        return reform;
    }

    /** {@return the day that is compared: the first of the reform, or of the newest law if it has none} */
    public LocalDate day() {
        return day;
    }

    /** {@return how many change their scale} */
    public SampledCount moved() {
        return moves.moved();
    }

    /** {@return the MSMEs that change their scale, by the dimensions requested} */
    public List<ScaleMove> moves() {
        return moves.moves();
    }

    /** {@return how many become MSMEs; large enterprises are not in a population, so a higher bound adds none} */
    public SampledCount newlyIn() {
        return sum(move -> move.from() == Scale.LARGE);
    }

    /** {@return how many are no longer MSMEs} */
    public SampledCount newlyOut() {
        return sum(move -> move.to() == Scale.LARGE);
    }

    private SampledCount sum(Predicate<ScaleMove> wanted) {
        return population.sampled(moves().stream()
                .filter(wanted)
                .mapToLong(move -> move.count().msmes())
                .sum());
    }

    /** {@return who may enrol in each program that is changed or has rules of eligibility} */
    public List<ProgramEffect> programs() {
        return programs;
    }

    /** {@return the targets of those programs, beside who may enrol} */
    public List<TargetEffect> targets() {
        var effects = new ArrayList<TargetEffect>();
        for (ProgramEffect effect : programs) {
            for (Target before :
                    population.catalogue().program(effect.program()).targets()) {
                after.program(effect.program()).targets().stream()
                        .filter(target -> target.id().equals(before.id()))
                        .forEach(target ->
                                effects.add(new TargetEffect(before, target, effect.before(), effect.after())));
            }
        }
        return List.copyOf(effects);
    }

    /** {@return the reform, which is an inference; no law} */
    @Override
    public Basis basis() {
        return new Basis(List.of(reform.id()), List.of(reform.citation()), day);
    }

    /**
     * {@return the parts {@code reform}, {@code population}, {@code moved}, a {@code move} for each, {@code program},
     * {@code target} and {@code assumption}}
     */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var parts = Explanation.builder();
        parts.add(
                "reform",
                words.text(
                        "comparison.reform",
                        Map.of("id", reform.id(), "changes", String.join("; ", reform.changes()))));
        parts.add("day", words.text("comparison.from"), day.toString());
        parts.add("moved", words.text("comparison.MOVED"), moved().toString());
        for (ScaleMove move : moves()) {
            String who = String.join(", ", move.cell().values().values());
            parts.add(
                    "move",
                    words.term(move.from().name()) + " → "
                            + words.term(move.to().name()) + (who.isEmpty() ? "" : ", " + who),
                    move.count().toString());
        }
        parts.add("newly-in", words.text("comparison.newly-in"), newlyIn().toString());
        parts.add("newly-out", words.text("comparison.newly-out"), newlyOut().toString());
        programs.forEach(effect -> parts.add("program", effect.program(), effect.toString()));
        targets()
                .forEach(effect -> parts.add(
                        "target",
                        words.text(
                                "comparison.target", Map.of("id", effect.after().id())),
                        words.text("comparison.target-text", texts(effect))));
        population.assumptions().forEach(assumption -> parts.add("assumption", assumption.text(language)));
        return parts.build();
    }

    private static Map<String, String> texts(TargetEffect effect) {
        return Map.of(
                "before", Figures.count(effect.before().cumulativeValue()),
                "after", Figures.count(effect.after().cumulativeValue()),
                "eligibleBefore", effect.eligibleBefore().toString(),
                "eligibleAfter", effect.eligibleAfter().toString());
    }

    /** {@return the reform and how many it moves, on one line} */
    @Override
    public String toString() {
        return "reform " + reform.id() + " on " + day + ": " + moved() + " change their scale; " + newlyIn()
                + " newly in, " + newlyOut() + " newly out";
    }

    /** Judges MSMEs of a population before and after a reform. */
    public static final class Builder {

        private final Reform reform;
        private final MsmePopulation population;
        private final Catalogue after;
        private final LocalDate day;
        private final ScaleMoves.Builder moves;
        private final List<ProgramCounter> programs;

        private Builder(Reform reform, MsmePopulation population, List<PopulationDimension> by) {
            Catalogue before = population.catalogue();
            this.reform = reform;
            this.population = population;
            this.after = reform.applyTo(before);
            this.day = reform.from().orElseGet(() -> newest(after));
            this.moves = ScaleMoves.builder(population, by, before.scales(), after.scales(), day);
            this.programs = before.programs().stream()
                    .filter(program -> isConcerned(program, after))
                    .map(program -> new ProgramCounter(program.id(), before, after, day))
                    .toList();
        }

        /**
         * Judges an MSME, with its weight.
         *
         * @param msme an MSME of the population
         * @return this builder
         */
        public Builder add(SyntheticMsme msme) {
            requireNonNull(msme, "msme");
            moves.add(msme);
            programs.forEach(program -> program.add(msme));
            return this;
        }

        /** {@return the comparison of the MSMEs added so far} */
        public PopulationComparison build() {
            return new PopulationComparison(this);
        }

        /** {@return the reform and the number of MSMEs of the population, on one line} */
        @Override
        public String toString() {
            return "PopulationComparison.Builder of " + reform.id() + " over " + population;
        }
    }
}
