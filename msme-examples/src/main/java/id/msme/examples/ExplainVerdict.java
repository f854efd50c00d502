package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.language.Language;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.Receipt;
import id.msme.receipt.ReceiptComparison;
import id.msme.receipt.Receipts;
import id.msme.receipt.RuleStatus;
import java.time.LocalDate;

/**
 * Explains a verdict rule by rule, and judges the same form again for a later day: the law is another, and the program
 * has closed.
 */
public final class ExplainVerdict {

    private ExplainVerdict() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
        EnrolmentForm form = EnrolmentForm.builder()
                .id("A-1")
                .program("digital-marketplace")
                .partner("shopee")
                .submittedOn("2020-05-20")
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("14111")
                .region("34.71")
                .annualSales(1_900_000_000L)
                .build();
        Receipt then = Receipts.of(validator).receipt(form);
        System.out.println(then);
        for (JudgedRule rule : then.rules(RuleStatus.PASSED)) {
            if (rule.rule().startsWith("scale.")) {
                System.out.println(rule.rule() + ": " + rule.because(Language.EN));
                rule.reads().forEach(read -> System.out.println("  " + read));
                rule.basis().stream().limit(1).forEach(basis -> System.out.println("  " + basis));
            }
        }
        Receipt now =
                Receipts.of(validator).asIfSubmittedOn(LocalDate.of(2025, 1, 1)).receipt(form);
        ReceiptComparison.of(then, now).explain(Language.EN).lines().forEach(System.out::println);
    }
}
