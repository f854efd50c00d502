package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.finding.FindingCode;
import id.msme.form.Presence;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two receipts of one enterprise, rule by rule, with their causes: whether it is still
 * eligible.
 *
 * <pre>{@code
 * Receipt then = Receipts.of(validator).receipt(form);
 * Receipt now = Receipts.of(laterValidator).asIfSubmittedOn(today).receipt(form);
 * ReceiptComparison.of(then, now).explain(Language.EN).lines().forEach(System.out::println);
 * }</pre>
 */
public final class ReceiptComparison implements Answer {

    private final Receipt before;
    private final Receipt after;
    private final List<RuleChange> changes;

    private ReceiptComparison(Receipt before, Receipt after) {
        this.before = before;
        this.after = after;
        this.changes = changes(before, after);
    }

    /**
     * Compares two receipts.
     *
     * @param before the earlier receipt
     * @param after the later receipt
     * @return the comparison
     */
    public static ReceiptComparison of(Receipt before, Receipt after) {
        return new ReceiptComparison(requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    private static List<RuleChange> changes(Receipt before, Receipt after) {
        Map<String, JudgedRule> earlier = bySlot(before);
        Map<String, JudgedRule> later = bySlot(after);
        boolean isOtherLaw = isOther(earlier.get(RuleIds.SCALE), later.get(RuleIds.SCALE));
        var changes = new ArrayList<RuleChange>();
        later.forEach((slot, rule) -> {
            JudgedRule old = earlier.get(slot);
            boolean isOtherScale = slot.equals(RuleIds.SCALE) && !before.scale().equals(after.scale());
            if (old == null || old.outcome() != rule.outcome() || isOtherScale) {
                changes.add(new RuleChange(cause(slot, old, rule, isOtherLaw), old, rule));
            }
        });
        earlier.forEach((slot, rule) -> {
            if (!later.containsKey(slot)) {
                changes.add(new RuleChange(cause(slot, rule, null, isOtherLaw), rule, null));
            }
        });
        return List.copyOf(changes);
    }

    /** The rules by id; the law on scale by its subject, so that two laws can be compared. */
    private static Map<String, JudgedRule> bySlot(Receipt receipt) {
        var rules = new LinkedHashMap<String, JudgedRule>();
        for (JudgedRule rule : receipt.rules()) {
            boolean isOnScale = rule.rule().startsWith(RuleIds.SCALE)
                    && FindingCode.find(rule.rule()).isEmpty();
            rules.put(isOnScale ? RuleIds.SCALE : rule.rule(), rule);
        }
        return rules;
    }

    private static boolean isOther(@Nullable JudgedRule one, @Nullable JudgedRule other) {
        return one == null
                || other == null
                || !one.rule().equals(other.rule())
                || !titles(one).equals(titles(other));
    }

    /** The articles are those of the criterion that decided; a changed law has another title. */
    private static List<String> titles(JudgedRule rule) {
        return rule.basis().stream().map(RuleBasis::title).toList();
    }

    private static RuleChange.Cause cause(
            String slot, @Nullable JudgedRule before, @Nullable JudgedRule after, boolean isOtherLaw) {
        if (slot.startsWith(RuleIds.SCALE) && isOtherLaw) {
            return RuleChange.Cause.LAW;
        }
        if (before != null && after != null && !facts(before).equals(facts(after))) {
            return RuleChange.Cause.FACTS;
        }
        String family = slot.substring(0, slot.indexOf('.'));
        return switch (family) {
            case "program" ->
                slot.equals(FindingCode.PROGRAM_MISMATCH.id()) ? RuleChange.Cause.RUN : RuleChange.Cause.PROGRAM;
            case "partner", "eligibility", "channel" -> RuleChange.Cause.PROGRAM;
            case "enrolment", "rule" -> RuleChange.Cause.RUN;
            default -> slot.equals(FindingCode.DATE_FUTURE.id()) ? RuleChange.Cause.RUN : RuleChange.Cause.LAW;
        };
    }

    /** What a rule read but the day of submission, which moves when a form is judged again. */
    private static List<ReadMember> facts(JudgedRule rule) {
        return rule.reads().stream()
                .filter(read -> !read.pointer().equals("/submittedOn"))
                .toList();
    }

    /** {@return the earlier receipt} */
    public Receipt before() {
        return before;
    }

    /** {@return the later receipt} */
    public Receipt after() {
        return after;
    }

    /** {@return whether the record was accepted and is still accepted} */
    public boolean isStillEligible() {
        return before.accepted() && after.accepted();
    }

    /** {@return the rules whose outcome differs, and the scale if it differs, in the order of the rules} */
    public List<RuleChange> changes() {
        return changes;
    }

    /** {@return the basis of the later receipt} */
    @Override
    public Basis basis() {
        return after.basis();
    }

    /**
     * Explains the comparison: {@code verdict}, then for each change a part named after its cause, such as {@code LAW},
     * with the later sentence of the rule, and {@code before} with the earlier one.
     */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var explanation = Explanation.builder();
        String verdict = (before.accepted() ? "accepted" : "rejected") + (after.accepted() ? "-accepted" : "-rejected");
        explanation.add("verdict", words.text("receipt.again." + verdict, days()));
        if (changes.isEmpty()) {
            explanation.add("unchanged", words.text("receipt.again.unchanged"));
        }
        for (RuleChange change : changes) {
            explanation.add(
                    change.cause().name(),
                    words.text("receipt.cause." + change.cause()) + " (" + change.rule() + ")",
                    change.because(language));
            Optional<JudgedRule> old = change.after().isPresent() ? change.before() : Optional.empty();
            old.ifPresent(
                    rule -> explanation.add("before", words.text("receipt.again.before"), rule.because(language)));
        }
        return explanation.build();
    }

    /** The days of submission where they differ, as when a form is judged for a later day; else the as-of dates. */
    private Map<String, String> days() {
        String one = submittedOn(before);
        String other = submittedOn(after);
        return one.equals(other) || one.isEmpty() || other.isEmpty()
                ? Map.of(
                        "before",
                        before.asOf().toString(),
                        "after",
                        after.asOf().toString())
                : Map.of("before", one, "after", other);
    }

    private static String submittedOn(Receipt receipt) {
        return receipt.rules().stream()
                .filter(rule -> rule.rule().equals(FindingCode.DATE_FUTURE.id()))
                .flatMap(rule -> rule.reads().stream())
                .filter(read -> read.state() == Presence.STATED)
                .map(ReadMember::value)
                .findFirst()
                .orElse("");
    }

    /** {@return both verdicts and the changes, for example {@code accepted to rejected: program.closed …}} */
    @Override
    public String toString() {
        return (before.accepted() ? "accepted" : "rejected") + " to " + (after.accepted() ? "accepted" : "rejected")
                + ", rules changed: " + changes.size()
                + changes.stream().findFirst().map(first -> ", first " + first).orElse("");
    }
}
