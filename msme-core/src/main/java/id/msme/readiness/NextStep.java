package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.language.Language;
import java.util.List;
import java.util.Map;

/**
 * The cheapest way to a higher level.
 *
 * @param improvements the improvements, in the order of {@link Fact}, which together are certain to reach the level
 * @param cost the cost of all improvements, in points
 * @param reaches the level that is then certain
 */
public record NextStep(List<Improvement> improvements, long cost, Band reaches) {

    /**
     * Copies the list.
     *
     * @param improvements what to better
     * @param cost the cost of all
     * @param reaches the level that is then certain
     */
    public NextStep {
        requireNonNull(improvements, "improvements");
        requireNonNull(reaches, "reaches");
        improvements = List.copyOf(improvements);
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
     * {@return the step for a person}
     *
     * @param language the language
     */
    public String text(Language language) {
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

    /** {@return the improvements and the level, for example {@code [stock improved for 2 points] to reach READY}} */
    @Override
    public String toString() {
        return improvements + " to reach " + reaches.level();
    }
}
