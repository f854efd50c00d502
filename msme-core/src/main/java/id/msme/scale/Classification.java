package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scale of an enterprise on a day, with the law and the criterion that determine it, or the reason why it cannot be
 * determined.
 *
 * <p>A classification shows no amount, only the scale that follows from it.
 */
public final class Classification implements Answer {

    /** Whether a scale was determined, and if not, why. */
    public enum Outcome {
        /** The scale was determined. */
        CLASSIFIED,
        /** No law on scales was in force. */
        NO_LAW,
        /** None of the facts that the law reads was stated. */
        FACT_MISSING,
        /** A fact that the law reads was stated in a form that cannot be used. */
        FACT_UNUSABLE
    }

    private final ScaleOutcome result;
    private final long epochDay;

    private Classification(ScaleOutcome result, long epochDay) {
        this.result = result;
        this.epochDay = epochDay;
    }

    /** A classification that waits for {@link #on its day}. */
    static Classification undated(ScaleOutcome result) {
        return new Classification(result, 0);
    }

    /** The same on a day. */
    Classification on(long day) {
        return new Classification(result, day);
    }

    /** {@return whether a scale was determined, and if not, why} */
    public Outcome outcome() {
        return result.outcome();
    }

    /** {@return the day whose law was applied} */
    public LocalDate asOf() {
        return LocalDate.ofEpochDay(epochDay);
    }

    /** {@return the law, or empty if none was in force} */
    public Optional<ScaleRule> rule() {
        return result.rule();
    }

    /** {@return the scale, or empty if it cannot be determined} */
    public Optional<Scale> scale() {
        return result.scale();
    }

    /**
     * Returns the scale.
     *
     * @return the scale
     * @throws NoSuchElementException if it cannot be determined; the message names what is missing
     */
    public Scale orElseThrow() {
        return result.scale().orElseThrow(() -> new NoSuchElementException(reason(Messages.of(Language.EN))));
    }

    /** {@return the criterion that determined the scale, or empty if no scale was determined} */
    public Optional<Criterion> criterion() {
        return result.criterion();
    }

    /** {@return the scale by each stated criterion of the law; empty if no scale was determined} */
    public Map<Criterion, Scale> parts() {
        return result.parts();
    }

    /** {@return the criteria of which any would determine the scale; empty unless the facts are missing} */
    public List<Criterion> wanted() {
        return result.wanted();
    }

    /** {@return the id of the law, its articles and the day} */
    @Override
    public Basis basis() {
        return new Basis(
                rule().map(ScaleRule::id).stream().toList(),
                rule().map(ScaleRule::citations).orElse(List.of()),
                asOf());
    }

    /**
     * Explains this classification: {@code scale}, {@code criterion}, a {@code part} for each criterion that was
     * stated, and a {@code law} for each citation; if there is no scale, {@code reason} stands in place of the first
     * three.
     */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var explanation = Explanation.builder();
        if (scale().isEmpty()) {
            explanation.add("reason", reason(words));
        }
        scale().ifPresent(scale ->
                explanation.add("scale", words.text("classification.scale"), words.term(scale.name())));
        criterion()
                .ifPresent(criterion -> explanation.add(
                        "criterion", words.text("classification.criterion"), words.term(criterion.fact())));
        parts().forEach((criterion, scale) ->
                explanation.add("part", words.term(criterion.fact()), words.term(scale.name())));
        basis().citations()
                .forEach(citation -> explanation.add("law", words.text("classification.law"), citation.toString()));
        return explanation.build();
    }

    private String reason(Messages words) {
        return words.text(
                "classification." + outcome(),
                Map.of(
                        "day",
                        asOf().toString(),
                        "law",
                        words.term(law()),
                        "wanted",
                        wanted().stream()
                                .map(criterion -> words.term(criterion.fact()))
                                .collect(Collectors.joining(" " + words.text("classification.or") + " "))));
    }

    private String law() {
        return rule().map(ScaleRule::law).orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Classification that && epochDay == that.epochDay && result.equals(that.result);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(epochDay) + result.hashCode();
    }

    /** The law with the article that has the bounds; a law changed by a caller has none. */
    private String article() {
        return basis().citations().stream()
                .findFirst()
                .filter(citation -> citation.reliability() == Reliability.LAW)
                .flatMap(Citation::place)
                .map(place -> law() + ", " + place + ",")
                .orElseGet(this::law);
    }

    /** {@return the scale with criterion, law, article and day, or the reason why there is none, on one line} */
    @Override
    public String toString() {
        return scale().map(scale -> scale + " by "
                        + criterion().map(Criterion::fact).orElseThrow() + " under " + article() + " on " + asOf())
                .orElseGet(() -> reason(Messages.of(Language.EN)));
    }
}
