package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.language.Language;
import java.time.LocalDate;

/**
 * Validates one enrolment that a service holds as values.
 * The verdict carries the scale, the region and all findings.
 */
public final class ValidateOne {

    private ValidateOne() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1));
        EnrolmentForm form = EnrolmentForm.builder()
                .id("A-1")
                .program("go-online")
                .partner("shopee")
                .submittedOn("2019-05-20")
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("14111")
                .region("34.71")
                .annualSales(450_000_000)
                .build();
        Verdict verdict = validator.judge(form);
        System.out.println(verdict.accepted() ? "accepted" : "rejected");
        verdict.findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
        System.out.println(verdict.scale().orElseThrow());
    }
}
