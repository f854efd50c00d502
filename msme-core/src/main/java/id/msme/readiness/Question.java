package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.language.Language;
import id.msme.scoring.GateState;
import java.util.Map;
import java.util.Optional;

/**
 * The missing fact to ask for next.
 *
 * @param fact the fact
 * @param narrowing by how much its answer narrows the overall score, in millionths: the mean of its two extreme answers
 * @param isRefused whether the fact was stated, but in a way that cannot be used
 */
public record Question(Fact fact, long narrowing, boolean isRefused) {

    /** Of equal ones, a fact that a gate waits for goes first, then the order of {@link Fact}. */
    static Optional<Question> next(ReadinessModel model, Facts facts) {
        Question best = null;
        boolean bestIsAwaited = false;
        for (Fact fact : model.facts()) {
            if (!facts.isKnown(fact)) {
                var question = new Question(fact, narrowing(model, facts, fact), facts.value(fact) == Facts.REFUSED);
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
        long now = model.assess(facts).overall().width();
        long ifLeast = width(model, facts, fact, fact.least());
        long ifMost = width(model, facts, fact, fact.most());
        return now - (ifLeast + ifMost) / 2;
    }

    private static long width(ReadinessModel model, Facts facts, Fact asked, long answer) {
        return model.assess(fact -> fact == asked ? answer : facts.value(fact))
                .overall()
                .width();
    }

    private static boolean isAwaitedByGate(ReadinessModel model, Facts facts, Fact fact) {
        return model.gates().stream()
                .anyMatch(gate -> gate.state(facts) == GateState.UNDETERMINED
                        && gate.rule().facts().contains(fact));
    }

    /**
     * {@return the question for a person}
     *
     * @param language the language
     */
    public String text(Language language) {
        return Explanation.message(
                language,
                isRefused ? "question.refused" : "question",
                Map.of("fact", Explanation.name(fact, language), "points", Explanation.decimal(narrowing, language)));
    }
}
