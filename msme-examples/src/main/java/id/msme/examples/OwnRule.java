package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.language.Language;
import java.time.LocalDate;

/**
 * Adds a rule of the application to the validator.
 * The custom code brings its messages in both languages.
 */
public final class OwnRule {

    private OwnRule() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        FindingCode noTobacco = FindingCode.custom("x-no-tobacco", Severity.ERROR)
                .arguments("kbli")
                .message(Language.ID, "Bidang usaha {kbli} tidak dilayani program ini.")
                .message(Language.EN, "The business field {kbli} is outside this program.")
                .build();
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1))
                .withRule(
                        "no-tobacco",
                        (submission, sink) -> submission
                                .kbli()
                                .filter(code -> code.division() == 12)
                                .ifPresent(code -> sink.report(noTobacco, Member.KBLI, code.toString())));
        EnrolmentForm form = EnrolmentForm.builder()
                .id("A-1")
                .program("go-online")
                .partner("shopee")
                .submittedOn("2019-05-20")
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("12011")
                .region("34.71")
                .annualSales(450_000_000)
                .build();
        validator.judge(form).findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
    }
}
