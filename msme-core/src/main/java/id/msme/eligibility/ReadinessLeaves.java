package id.msme.eligibility;

import id.msme.condition.ReadinessLevelIn;
import id.msme.condition.ReadinessWithin;
import id.msme.number.Score;
import id.msme.readiness.Assessment;
import id.msme.readiness.Band;
import id.msme.scoring.ScoreRange;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on readiness: true if every level or score that the evidence leaves possible is right, false if none is.
 * They alone can decide on absent evidence.
 */
final class ReadinessLeaves {

    private ReadinessLeaves() {}

    /** The level. */
    static final class OfLevel extends Node.Leaf {

        private final Set<String> levels;

        OfLevel(ReadinessLevelIn condition) {
            super(condition);
            levels = Set.copyOf(condition.levels());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            Assessment assessment = facts.readiness(applicant);
            boolean mayHold = false;
            boolean mayFail = false;
            for (Band band : assessment.possibleLevels()) {
                boolean holds = levels.contains(band.level());
                mayHold |= holds;
                mayFail |= !holds;
            }
            return mayHold == mayFail ? Outcome.UNDETERMINED : Outcome.of(mayHold);
        }

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            Assessment assessment = facts.readiness(applicant);
            String low = assessment.lowLevel().level();
            String high = assessment.highLevel().level();
            return low.equals(high) ? Found.term(low) : Found.between(low, high);
        }

        @Override
        <A> @Nullable Found lacking(ApplicantFacts<A> facts, A applicant) {
            return Found.nextQuestion(facts.readiness(applicant));
        }

        /** The bands of other models are not known here, so that levels do not contradict each other. */
        @Override
        Domain domain() {
            return Domain.ANYTHING;
        }

        @Override
        String factKey() {
            return "readiness level";
        }
    }

    /** The overall score. */
    static final class OfScore extends Node.Leaf {

        private final BigDecimal low;
        private final BigDecimal high;

        OfScore(ReadinessWithin condition) {
            super(condition);
            // no score is beyond these ends
            low = condition.points().low().orElse(Score.MIN.toBigDecimal());
            high = condition.points().high().orElse(Score.MAX.toBigDecimal());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            ScoreRange possible = facts.readiness(applicant).overall();
            BigDecimal least = possible.low().toBigDecimal();
            BigDecimal greatest = possible.high().toBigDecimal();
            if (least.compareTo(low) >= 0 && greatest.compareTo(high) <= 0) {
                return Outcome.MET;
            }
            boolean isOutside = greatest.compareTo(low) < 0 || least.compareTo(high) > 0;
            return isOutside ? Outcome.NOT_MET : Outcome.UNDETERMINED;
        }

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            ScoreRange possible = facts.readiness(applicant).overall();
            return Found.score(possible);
        }

        @Override
        <A> @Nullable Found lacking(ApplicantFacts<A> facts, A applicant) {
            return Found.nextQuestion(facts.readiness(applicant));
        }

        @Override
        Domain domain() {
            return Domain.Numbers.between(
                    Math.max(0, Millionths.of(low)), Math.min(Millionths.FULL_SCORE, Millionths.of(high)));
        }
    }
}
