package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.scoring.GateState;
import id.msme.text.Inside;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The missing fact to ask for next. */
public final class Question {

    private static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();

    private final Fact fact;
    private final long narrowing;
    private final boolean refused;

    Question(Fact fact, long narrowing, boolean refused) {
        this.fact = fact;
        this.narrowing = narrowing;
        this.refused = refused;
    }

    /**
     * Of questions that narrow the score alike, one that a gate waits for comes first, then the order of {@link Fact}
     * decides.
     */
    static Optional<Question> next(ReadinessModel model, Facts facts) {
        @Nullable Question best = null;
        boolean bestIsAwaited = false;
        for (Fact fact : model.facts()) {
            if (!facts.isKnown(fact)) {
                var question = new Question(fact, narrowing(model, facts, fact), facts.isRefused(fact));
                boolean isAwaited = isAwaitedByGate(model, facts, fact);
                boolean isBetter = best == null
                        || question.narrowing > best.narrowing
                        || (question.narrowing == best.narrowing && isAwaited && !bestIsAwaited);
                if (isBetter) {
                    best = question;
                    bestIsAwaited = isAwaited;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long narrowing(ReadinessModel model, Facts facts, Fact fact) {
        long now = Assessment.trial(model, facts).widthMillionths();
        long ifLeast = width(model, facts, fact, fact.min());
        long ifMost = width(model, facts, fact, fact.max());
        return now - (ifLeast + ifMost) / 2;
    }

    private static long width(ReadinessModel model, Facts facts, Fact asked, Measure answer) {
        Facts answered = FACTS.view(fact -> fact == asked ? FACTS.units(answer) : FACTS.value(facts, fact));
        return Assessment.trial(model, answered).widthMillionths();
    }

    private static boolean isAwaitedByGate(ReadinessModel model, Facts facts, Fact fact) {
        return model.gates().stream()
                .anyMatch(gate -> gate.state(facts) == GateState.UNDETERMINED
                        && gate.rule().facts().contains(fact));
    }

    /** {@return the fact to ask for} */
    public Fact fact() {
        return fact;
    }

    /**
     * {@return by how many points the answer narrows the range of the overall score: the mean over the least and the
     * greatest possible answer}
     */
    public BigDecimal narrowing() {
        return new BigDecimal(Millionths.toText(narrowing));
    }

    /** {@return whether the fact was stated, but in a way that cannot be used} */
    public boolean isRefused() {
        return refused;
    }

    /**
     * {@return the question as a sentence}
     *
     * @param language the language
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        return ReadinessText.message(
                language,
                refused ? "question.refused" : "question",
                isOnePoint(),
                Map.of(
                        "fact",
                        ReadinessText.name(fact, language),
                        "points",
                        ReadinessText.decimal(narrowing, language)));
    }

    private boolean isOnePoint() {
        return narrowing == Millionths.ONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that
                && fact == that.fact
                && narrowing == that.narrowing
                && refused == that.refused;
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + Long.hashCode(narrowing);
    }

    /** {@return the fact and the effect of its answer, for example {@code rating narrows by 62.5 points}} */
    @Override
    public String toString() {
        return fact.member() + (refused ? " (refused)" : "") + " narrows by "
                + narrowing().toPlainString() + (isOnePoint() ? " point" : " points");
    }
}
