package id.msme.eligibility;

import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes outcomes of rules for people; no decision rests on it. */
final class OutcomeText {

    private static final int MAX_FOUND = 5;
    private static final int MAX_TEXT = 400;

    private OutcomeText() {}

    /** What a rule asks, what was found, and what would help: the sentences that follow on that it is not met. */
    static String detail(RuleOutcome rule, Language language) {
        Messages words = Messages.of(language);
        String found = rule.conditions().stream()
                .filter(each -> rule.outcome() == Outcome.NOT_MET || each.outcome() == Outcome.UNDETERMINED)
                .map(each -> each.fact(language) + ": " + each.found(language))
                .distinct()
                .limit(MAX_FOUND)
                .collect(Collectors.joining("; "));
        String asks = words.text(
                "eligibility.detail",
                Map.of("asks", ConditionText.of(rule.rule().when(), language, rule.regions()), "found", found));
        String helps = helps(rule, language);
        return helps.isEmpty() ? asks : asks + " " + helps;
    }

    private static String asks(RuleOutcome rule, Language language) {
        return cut(ConditionText.of(rule.rule().when(), language, rule.regions()));
    }

    /** A rule can be longer than anyone reads. */
    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }

    private static String helps(RuleOutcome rule, Language language) {
        List<String> missing = rule.missing().stream()
                .map(each -> each.missing(language))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return text("missing", ConditionText.and(missing, language), language);
        }
        if (rule.isTooLargeForChange()) {
            return Messages.of(language)
                    .text(
                            "eligibility.large",
                            Map.of(
                                    "count",
                                    Integer.toString(rule.conditions().size()),
                                    "most",
                                    Integer.toString(NearestChange.MAX_LEAVES)));
        }
        String change = change(rule, language);
        return change.isEmpty() ? "" : text("change", change, language);
    }

    private static String change(RuleOutcome rule, Language language) {
        List<String> changes =
                rule.nearestChange().stream().map(each -> each.text(language)).toList();
        return changes.isEmpty() ? "" : cut(ConditionText.and(changes, language));
    }

    private static String text(String key, String what, Language language) {
        return Messages.of(language).text("eligibility." + key, Map.of("what", what));
    }

    static Explanation explain(RuleOutcome rule, Language language) {
        Messages words = Messages.of(language);
        var parts = Explanation.builder()
                .add("outcome", rule.rule().id(), words.text("eligibility.outcome." + rule.outcome()))
                .add("asks", words.text("eligibility.label.asks"), asks(rule, language));
        rule.conditions().forEach(each -> parts.add("found", each.fact(language), each.found(language)));
        rule.missing()
                .forEach(each -> parts.add("missing", words.text("eligibility.label.missing"), each.missing(language)));
        String change = change(rule, language);
        if (!change.isEmpty()) {
            parts.add("change", words.text("eligibility.label.change"), change);
        }
        return parts.build();
    }
}
