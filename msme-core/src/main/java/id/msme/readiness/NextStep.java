package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cheapest step to a higher level, or the reason why there is none. */
public final class NextStep {

    /** Whether a step was found, and if not, why. */
    public enum Outcome {
        /** The improvements are certain to reach the level. */
        FOUND,
        /** The evidence has reached the highest level for certain. */
        HIGHEST_LEVEL,
        /** A level could be reached, but not for certain while facts are missing: ask for them first. */
        FACTS_MISSING,
        /** Nothing that has a cost improves the level, whatever the missing facts are. */
        OUT_OF_REACH
    }

    private final Outcome outcome;
    private final List<Improvement> improvements;
    private final long cost;
    private final @Nullable Band reaches;

    private NextStep(Outcome outcome, List<Improvement> improvements, long cost, @Nullable Band reaches) {
        this.outcome = outcome;
        this.improvements = List.copyOf(improvements);
        this.cost = cost;
        this.reaches = reaches;
    }

    static NextStep of(List<Improvement> improvements, long cost, Band reaches) {
        return new NextStep(Outcome.FOUND, improvements, cost, reaches);
    }

    static NextStep none(Outcome reason) {
        return new NextStep(reason, List.of(), 0, null);
    }

    /** {@return whether a step was found, and if not, why} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return whether a step was found} */
    public boolean isFound() {
        return outcome == Outcome.FOUND;
    }

    /** {@return the improvements, in the order of {@link Fact}; empty if no step was found} */
    public List<Improvement> improvements() {
        return improvements;
    }

    /** {@return the cost of all improvements, in points} */
    public long cost() {
        return cost;
    }

    /** {@return the level that the improvements are certain to reach, empty if no step was found} */
    public Optional<Band> reaches() {
        return Optional.ofNullable(reaches);
    }

    /**
     * {@return the evidence once the step is taken}
     *
     * @param evidence the evidence that the step was found for
     */
    public Evidence takenFrom(Evidence evidence) {
        requireNonNull(evidence, "evidence");
        Evidence taken = evidence;
        for (Improvement improvement : improvements) {
            taken = taken.with(improvement.to());
        }
        return taken;
    }

    /**
     * {@return the step, or the reason why there is none, as a sentence}
     *
     * @param language the language
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        if (reaches == null) {
            return ReadinessText.message(language, "step." + outcome, Map.of());
        }
        var ways = improvements.stream()
                .map(way -> ReadinessText.message(
                        language,
                        "improvement",
                        Map.of(
                                "fact", ReadinessText.name(way.fact(), language),
                                "from", ReadinessText.value(way.from(), language),
                                "to", ReadinessText.value(way.to(), language))))
                .toList();
        return ReadinessText.message(
                language, "step", Map.of("level", reaches.title().in(language), "ways", String.join("; ", ways)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NextStep that
                && outcome == that.outcome
                && improvements.equals(that.improvements)
                && cost == that.cost
                && Objects.equals(reaches, that.reaches);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, improvements, cost, reaches);
    }

    /**
     * {@return the improvements and the level, for example {@code [stock improved for 2 points] to reach READY}, or the
     * reason why there is none}
     */
    @Override
    public String toString() {
        return reaches == null ? "no step: " + outcome : improvements + " to reach " + reaches.level();
    }
}
