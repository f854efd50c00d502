package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.language.Language;
import java.time.LocalDate;

/**
 * Shows the findings of an invalid enrolment in Indonesian.
 * Codes and decisions do not depend on the language; only the messages do.
 */
public final class MessagesInIndonesian {

    private MessagesInIndonesian() {}

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
                .region("99.99")
                .annualSales(-1)
                .build();
        validator.judge(form).findings().forEach(finding -> System.out.println(finding.message(Language.ID)));
    }
}
