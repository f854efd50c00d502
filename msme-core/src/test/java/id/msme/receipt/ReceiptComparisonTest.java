package id.msme.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.form.EnrolmentFormBuilder;
import id.msme.language.Language;
import id.msme.receipt.RuleChange.Cause;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judged again later: what changed, and whether the law, the program or the facts made the difference. */
class ReceiptComparisonTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);
    private static final EnrolmentValidator VALIDATOR = EnrolmentValidator.of(Catalogue.standard(), LAST_DAY);

    private static EnrolmentFormBuilder form(String program, String partner, String submittedOn) {
        return EnrolmentForm.builder()
                .id("A-1")
                .program(program)
                .partner(partner)
                .submittedOn(submittedOn)
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("14111")
                .region("34.71")
                .annualSales(450_000_000);
    }

    private static ReceiptComparison later(EnrolmentForm form, String day) {
        return ReceiptComparison.of(
                Receipts.of(VALIDATOR).receipt(form),
                Receipts.of(VALIDATOR).asIfSubmittedOn(LocalDate.parse(day)).receipt(form));
    }

    private static List<String> changes(ReceiptComparison comparison) {
        return comparison.changes().stream().map(RuleChange::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-01, scale.uu-20-2008, SMALL",
        "2021-02-02, scale.pp-7-2021, MICRO",
        "2026-11-01, scale.pp-7-2021, MICRO",
    })
    void anotherLawIsAnotherScale(String day, String rule, Scale scale) {
        ReceiptComparison comparison =
                later(form("go-online", "shopee", "2019-05-20").build(), day);
        assertThat(comparison.after().scale()).contains(scale);
        assertThat(comparison.after().rules()).extracting(JudgedRule::rule).contains(rule);
        assertThat(comparison.isStillEligible()).isTrue();
        assertThat(changes(comparison))
                .isEqualTo(scale == Scale.SMALL ? List.of() : List.of(rule + " PASSED to PASSED by LAW"));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-30, true", "2024-12-31, true", "2025-01-01, false", "2025-01-02, false"})
    void programThatHasClosedIsNamed(String day, boolean isOpen) {
        ReceiptComparison comparison =
                later(form("digital-marketplace", "shopee", "2023-05-20").build(), day);
        assertThat(comparison.isStillEligible()).isEqualTo(isOpen);
        assertThat(changes(comparison))
                .isEqualTo(isOpen ? List.of() : List.of("program.closed PASSED to FAILED by PROGRAM"));
        String verdict = comparison.explain(Language.EN).text("verdict").orElseThrow();
        assertThat(verdict.contains("still accepted")).isEqualTo(isOpen);
    }

    @Test
    void otherFactsAreNamed() {
        Receipt before = Receipts.of(VALIDATOR)
                .receipt(form("go-online", "shopee", "2022-05-20").build());
        Receipt after = Receipts.of(VALIDATOR)
                .receipt(form("go-online", "shopee", "2022-05-20")
                        .annualSales(60_000_000_000L)
                        .build());
        ReceiptComparison comparison = ReceiptComparison.of(before, after);
        assertThat(comparison.isStillEligible()).isFalse();
        assertThat(comparison.changes())
                .extracting(RuleChange::rule, RuleChange::cause)
                .containsExactly(tuple("scale.pp-7-2021", Cause.FACTS));
        assertThat(comparison.explain(Language.ID).parts("FACTS")).hasSize(1);
    }

    @Test
    void changedLawIsNamedAndCitedAsChanged() {
        EnrolmentForm form = form("go-online", "shopee", "2022-05-20")
                .annualSales(2_500_000_000L)
                .build();
        Catalogue changed = Catalogue.standard().withScaleRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"));
        ReceiptComparison comparison = ReceiptComparison.of(
                Receipts.of(VALIDATOR).receipt(form),
                Receipts.of(EnrolmentValidator.of(changed, LAST_DAY)).receipt(form));
        assertThat(changes(comparison)).containsExactly("scale.pp-7-2021 PASSED to PASSED by LAW");
        assertThat(comparison.after().rules())
                .filteredOn(rule -> rule.rule().equals("scale.pp-7-2021"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.basis().toString()).contains("changed by the caller"));
    }

    @Test
    void paragraphOfTheCriterionIsCited() {
        EnrolmentForm sales = form("go-online", "shopee", "2022-05-20").build();
        assertThat(basis(sales)).contains("PP 7/2021, 35(5), 2021-02-02 [LAW]");
        EnrolmentForm capital = EnrolmentForm.builder()
                .submittedOn("2022-05-20")
                .businessCapital(100_000_000)
                .build();
        assertThat(basis(capital)).contains("PP 7/2021, 35(3), 2021-02-02 [LAW]");
    }

    private static List<String> basis(EnrolmentForm form) {
        return Receipts.of(VALIDATOR).receipt(form).rules().stream()
                .filter(rule -> rule.rule().equals("scale.pp-7-2021"))
                .flatMap(rule -> rule.basis().stream())
                .map(RuleBasis::toString)
                .toList();
    }

    @Test
    void duplicateIsFoundAfterOneThatWasAccepted() {
        var step = DuplicateStep.over(KnownKeys.inMemory());
        EnrolmentForm form = form("go-online", "shopee", "2019-05-20").build();
        Receipts receipts = Receipts.of(VALIDATOR);
        assertThat(duplicate(receipts.receipt(form))).isEqualTo(RuleStatus.SILENT);
        assertThat(duplicate(receipts.receipt(form, step))).isEqualTo(RuleStatus.PASSED);
        Receipt second = receipts.receipt(form, step);
        assertThat(duplicate(second)).isEqualTo(RuleStatus.FAILED);
        assertThat(second.accepted()).isFalse();
        assertThat(second.explain(Language.EN).parts("error")).hasSize(1);
        assertThat(second)
                .hasToString("Receipt rejected as of 2026-11-01, rules passed: "
                        + second.rules(RuleStatus.PASSED).size() + ", failed: 1, undetermined: 0, silent: "
                        + second.rules(RuleStatus.SILENT).size());
    }

    private static RuleStatus duplicate(Receipt receipt) {
        return receipt.rules().stream()
                .filter(rule -> rule.rule().equals("enrolment.duplicate"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
