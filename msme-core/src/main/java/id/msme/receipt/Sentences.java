package id.msme.receipt;

import id.msme.finding.Answer;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Presence;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.language.Wording;
import id.msme.scale.Classification;
import id.msme.scale.Criterion;
import id.msme.scale.ScaleRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a rule came out as it did, in both languages. */
final class Sentences {

    private Sentences() {}

    private static Wording both(Function<Language, String> text) {
        return new Wording(text.apply(Language.ID), text.apply(Language.EN));
    }

    private static Wording shipped(String key, Map<String, String> arguments) {
        return both(language -> Messages.of(language).text(key, arguments));
    }

    /** What was found; of several findings each with the name of its member, since their messages can be the same. */
    static Wording found(List<Finding> findings) {
        return both(language -> findings.stream()
                .map(finding -> findings.size() == 1 ? finding.message(language) : named(finding, language))
                .collect(Collectors.joining(" ")));
    }

    private static String named(Finding finding, Language language) {
        return finding.pointer().isEmpty()
                ? finding.message(language)
                : MemberNames.of(finding.pointer(), language) + ": " + finding.message(language);
    }

    static Wording passed(FindingCode code) {
        return shipped("rule." + code.id(), Map.of());
    }

    static Wording passedHost(String rule) {
        return shipped("receipt.host-passed", Map.of("rule", rule));
    }

    /** A criterion of a program: what it asks, what was found, what is missing or would help. */
    static Wording explained(Answer answer) {
        return both(language -> answer.explain(language).lines().stream()
                .map(Sentences::sentence)
                .collect(Collectors.joining(" ")));
    }

    private static String sentence(String line) {
        return line.endsWith(".") ? line : line + ".";
    }

    static Wording classified(Classification classification) {
        return both(language -> {
            Messages words = Messages.of(language);
            return words.text(
                    "receipt.classified",
                    Map.of(
                            "scale",
                            words.term(classification.scale().orElseThrow().name()),
                            "criterion",
                            words.term(classification
                                    .criterion()
                                    .map(Criterion::fact)
                                    .orElseThrow()),
                            "law",
                            words.term(classification.rule().map(ScaleRule::law).orElseThrow())));
        });
    }

    static Wording unreadable() {
        return shipped("receipt.silent.unreadable", Map.of());
    }

    static Wording allPrograms() {
        return shipped("receipt.silent.all-programs", Map.of());
    }

    static Wording notLookedFor() {
        return shipped("receipt.silent.no-duplicates", Map.of());
    }

    /** Why a rule was not applied, by the members that it would have read: first refused ones, then absent ones. */
    static Wording silent(List<ReadMember> reads) {
        Presence reason = reads.stream().anyMatch(read -> read.state() == Presence.REFUSED)
                ? Presence.REFUSED
                : reads.stream().anyMatch(read -> read.state() == Presence.ABSENT) ? Presence.ABSENT : Presence.STATED;
        List<String> pointers = reads.stream()
                .filter(read -> read.state() == reason)
                .map(ReadMember::pointer)
                .toList();
        return both(language -> Messages.of(language)
                .text(
                        "receipt.silent." + reason,
                        Map.of(
                                "members",
                                pointers.stream()
                                        .map(pointer -> MemberNames.of(pointer, language))
                                        .collect(Collectors.joining(", ")))));
    }
}
