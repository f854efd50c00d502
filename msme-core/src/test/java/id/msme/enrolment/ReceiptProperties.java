package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.language.Language;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.ReadMember;
import id.msme.receipt.Receipt;
import id.msme.receipt.Receipts;
import id.msme.receipt.RuleStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every receipt. */
class ReceiptProperties {

    private static final Receipts RECEIPTS = Receipts.of(Judging.VALIDATOR);

    @Provide
    Arbitrary<TestForm> forms() {
        return Forms.any();
    }

    @Provide
    Arbitrary<Member> members() {
        return Arbitraries.of(Arrays.stream(Member.values())
                .filter(member -> member != Member.RECORD && !member.isIndexed())
                .toList());
    }

    @Property(tries = 300)
    void receiptSaysWhatTheVerdictSays(@ForAll("forms") TestForm form) {
        Verdict verdict = Judging.judge(form);
        Receipt receipt = RECEIPTS.receipt(form);
        assertThat(receipt.findings()).isEqualTo(verdict.findings());
        assertThat(receipt.accepted()).isEqualTo(verdict.accepted());
        assertThat(receipt.scale()).isEqualTo(verdict.scale());
        assertThat(receipt.region()).isEqualTo(verdict.region());
        assertThat(receipt.program()).isEqualTo(verdict.program());
        assertThat(receipt.id()).isEqualTo(verdict.id());
    }

    @Property(tries = 300)
    void ruleFailedExactlyIfItReported(@ForAll("forms") TestForm form) {
        Receipt receipt = RECEIPTS.receipt(form);
        Set<String> found = receipt.findings().stream()
                .map(Finding::code)
                .map(FindingCode::id)
                .collect(Collectors.toSet());
        assertThat(receipt.rules()).extracting(JudgedRule::rule).doesNotHaveDuplicates();
        for (JudgedRule rule : receipt.rules()) {
            boolean isOnScale = rule.rule().startsWith("scale.")
                    && FindingCode.find(rule.rule()).isEmpty();
            boolean isFailed = isOnScale ? found.contains("scale.not-msme") : found.contains(rule.rule());
            boolean isOpen = isOnScale && found.contains("scale.undetermined");
            assertThat(rule.outcome() == RuleStatus.FAILED).as(rule.rule()).isEqualTo(isFailed);
            assertThat(rule.outcome() == RuleStatus.UNDETERMINED)
                    .as(rule.rule())
                    .isEqualTo(isOpen);
        }
    }

    @Property(tries = 300)
    void everyFindingHasItsRule(@ForAll("forms") TestForm form) {
        Receipt receipt = RECEIPTS.receipt(form);
        Set<String> failed = receipt.rules().stream()
                .filter(rule -> rule.outcome() == RuleStatus.FAILED || rule.outcome() == RuleStatus.UNDETERMINED)
                .map(JudgedRule::rule)
                .collect(Collectors.toSet());
        assertThat(receipt.findings())
                .filteredOn(finding -> !failed.contains(finding.code().id()))
                .allSatisfy(finding -> assertThat(finding.code().id()).isIn("scale.not-msme", "scale.undetermined"));
        String verdict = receipt.explain(Language.EN).text("verdict").orElseThrow();
        assertThat(verdict.startsWith("Accepted")).isEqualTo(receipt.accepted());
    }

    /** The table of what rules read is held against the rules: whatever else changes, a rule comes out the same. */
    @Property(tries = 1000)
    void memberThatARuleDoesNotReadDoesNotChangeIt(
            @ForAll("forms") TestForm form, @ForAll("members") Member member, @ForAll("forms") TestForm other) {
        TestForm changed = form.presence(member) == Presence.STATED && other.presence(member) != Presence.STATED
                ? form.without(member)
                : copied(member, form, other);
        Assume.that(hasParents(form, member) && hasParents(changed, member));
        Map<String, JudgedRule> before = byRule(RECEIPTS.receipt(form));
        byRule(RECEIPTS.receipt(changed)).forEach((rule, after) -> {
            JudgedRule old = before.get(rule);
            if (old != null && !reads(old, member) && !reads(after, member)) {
                assertThat(after.outcome()).as(rule + " and " + member).isEqualTo(old.outcome());
            }
        });
    }

    private static boolean hasParents(TestForm form, Member member) {
        return member.parent()
                .map(parent -> form.presence(parent) == Presence.STATED && hasParents(form, parent))
                .orElse(true);
    }

    /** A rule reads a member that it names, and the objects that hold it. */
    private static boolean reads(JudgedRule rule, Member member) {
        return rule.reads().stream()
                .map(ReadMember::pointer)
                .anyMatch(pointer -> pointer.equals(member.pointer()) || pointer.startsWith(member.pointer() + "/"));
    }

    private static TestForm copied(Member member, TestForm form, TestForm other) {
        if (other.presence(member) != Presence.STATED) {
            return form.without(member);
        }
        return switch (member.type()) {
            case STRING, DECIMAL -> form.with(member, other.text(member).toString());
            case INTEGER -> form.with(member, other.number(member));
            case BOOLEAN -> form.with(member, other.flag(member));
            case OBJECT, ARRAY -> form;
        };
    }

    private static Map<String, JudgedRule> byRule(Receipt receipt) {
        var rules = new LinkedHashMap<String, JudgedRule>();
        receipt.rules().forEach(rule -> rules.put(rule.rule(), rule));
        return rules;
    }
}
