package id.msme.eligibility;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.readiness.Assessment;
import id.msme.scoring.ScoreRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found of a fact, masked where it is personal, to be written in either language. */
interface Found {

    /** It is known, and neither it nor the side on which it lies is shown. */
    Found KNOWN = word("known");

    String in(Language language);

    /** One of the words of the messages, for example {@code absent}. */
    static Found word(String word) {
        return language -> Messages.of(language).text("eligibility.found." + word);
    }

    /** A code that is the same in every language. */
    static Found code(String code) {
        return language -> code;
    }

    static Found term(String term) {
        return language -> ConditionText.term(term, language);
    }

    static Found number(long number) {
        return language -> ConditionText.number(number, language);
    }

    /** An amount or an age: only on which side of a range it lies. */
    static Found side(long value, long low, long high) {
        return value < low ? word("below") : value > high ? word("above") : word("within");
    }

    static Found terms(List<String> terms) {
        return terms.isEmpty()
                ? word("none")
                : language -> ConditionText.and(
                        terms.stream()
                                .map(term -> ConditionText.term(term, language))
                                .toList(),
                        language);
    }

    /** Any of several facts. */
    static Found either(List<String> facts) {
        return language -> ConditionText.or(
                facts.stream().map(fact -> ConditionText.term(fact, language)).toList(), language);
    }

    /** The evidence whose answer narrows readiness most, or null if nothing is missing. */
    static @Nullable Found nextQuestion(Assessment assessment) {
        return assessment
                .model()
                .nextQuestion(assessment.evidence())
                .map(question -> question.fact().member())
                .map(member -> (Found) language -> Messages.of(language)
                        .text(
                                "eligibility.first",
                                Map.of("fact", Messages.of(language).text("readiness.fact." + member))))
                .orElse(null);
    }

    static Found between(String low, String high) {
        return language -> Messages.of(language)
                .text(
                        "eligibility.range.between",
                        Map.of("low", ConditionText.term(low, language), "high", ConditionText.term(high, language)));
    }

    /** The scores that the evidence leaves possible. */
    static Found score(ScoreRange possible) {
        return language -> {
            String low = ConditionText.number(possible.low().toBigDecimal(), language);
            String high = ConditionText.number(possible.high().toBigDecimal(), language);
            return possible.isExact()
                    ? low
                    : Messages.of(language).text("eligibility.range.between", Map.of("low", low, "high", high));
        };
    }

    /** Names of identifiers that are not there, or cannot be used. */
    static Found without(List<String> identifiers) {
        return language -> Messages.of(language)
                .text(
                        "eligibility.found.without",
                        Map.of(
                                "values",
                                ConditionText.and(
                                        identifiers.stream()
                                                .map(one -> ConditionText.term(one, language))
                                                .toList(),
                                        language)));
    }

    static Found counted(String word, long count) {
        return language -> Messages.of(language)
                .text("eligibility.found." + word, Map.of("count", ConditionText.number(count, language)));
    }

    /** Why a fact is not known. */
    static <A> Found missing(ApplicantFacts<A> facts, A applicant, String pointer) {
        return switch (facts.state(applicant, pointer)) {
            case ABSENT -> word("absent");
            case REFUSED -> word("refused");
            case STATED -> word("unknown");
        };
    }
}
