package id.msme.json.receipt;

import id.msme.finding.Finding;
import id.msme.language.Language;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.Receipt;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the rules and the sentences of a receipt with those of the receipt that was made again. */
final class RuleDifferences {

    private final IssuedReceipt receipt;
    private final Receipt again;

    /** The language in which the receipt was written; empty if another version of the library wrote its sentences. */
    private final Optional<Language> language;

    private RuleDifferences(IssuedReceipt receipt, IssuedReceipt again) {
        this.receipt = receipt;
        this.again = again.receipt();
        this.language = receipt.library().equals(again.library()) ? Optional.of(language()) : Optional.empty();
    }

    /** What differs; of rules that are not the same ones only the first. */
    static List<ReceiptCheck.Difference> of(IssuedReceipt receipt, IssuedReceipt again) {
        return new RuleDifferences(receipt, again).differences().toList();
    }

    private Stream<ReceiptCheck.Difference> differences() {
        List<JudgedRule> before = receipt.receipt().rules();
        List<JudgedRule> after = again.rules();
        List<String> ids = before.stream().map(JudgedRule::rule).toList();
        List<String> idsAgain = after.stream().map(JudgedRule::rule).toList();
        return Stream.concat(
                ids.equals(idsAgain)
                        ? IntStream.range(0, before.size()).boxed().flatMap(i -> rule(before.get(i), after.get(i)))
                        : other(ids, idsAgain),
                messages());
    }

    private static Stream<ReceiptCheck.Difference> other(List<String> before, List<String> after) {
        int at = Arrays.mismatch(before.toArray(), after.toArray());
        return Stream.of(new ReceiptCheck.Difference(
                "rules", at < before.size() ? before.get(at) : "", at < after.size() ? after.get(at) : ""));
    }

    private Stream<ReceiptCheck.Difference> rule(JudgedRule before, JudgedRule after) {
        return Stream.of(
                        different(before.rule(), before.outcome(), after.outcome()),
                        different(before.rule(), before.reads(), after.reads()),
                        different(before.rule(), before.basis(), after.basis()),
                        language.flatMap(
                                chosen -> different(before.rule(), before.because(chosen), after.because(chosen))))
                .flatMap(Optional::stream);
    }

    private static Optional<ReceiptCheck.Difference> different(String rule, Object before, Object after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new ReceiptCheck.Difference("rules", rule + " " + before, rule + " " + after));
    }

    private Stream<ReceiptCheck.Difference> messages() {
        if (language.isEmpty() || again.findings().size() != receipt.messages().size()) {
            return Stream.empty();
        }
        List<String> now = messages(language.get());
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(receipt.messages().get(i)))
                .mapToObj(i -> new ReceiptCheck.Difference(
                        "findings", receipt.messages().get(i), now.get(i)));
    }

    private List<String> messages(Language chosen) {
        return again.findings().stream()
                .map((Finding finding) -> finding.message(chosen))
                .toList();
    }

    /** The language in which most of the sentences are the same. */
    private Language language() {
        return Stream.of(Language.values())
                .max(Comparator.comparingLong(this::same))
                .orElseThrow();
    }

    private long same(Language candidate) {
        return same(receipt.messages(), messages(candidate))
                + same(
                        receipt.receipt().rules().stream()
                                .map(rule -> rule.because(candidate))
                                .toList(),
                        again.rules().stream()
                                .map(rule -> rule.because(candidate))
                                .toList());
    }

    private static long same(List<String> before, List<String> after) {
        return IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(i -> before.get(i).equals(after.get(i)))
                .count();
    }
}
