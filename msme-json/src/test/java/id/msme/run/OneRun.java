package id.msme.run;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A run whose outcome is a text, so that a class loader of its own can run it. */
final class OneRun {

    private OneRun() {}

    static String outcome(String name, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            BulkReport report = BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)))
                    .verdictsTo(new ByteArrayOutputStream())
                    .rejectedTo(new ByteArrayOutputStream())
                    .run(List.of(BulkInput.of(name, bytes)));
            return report.tally().rejected() + " rejected";
        } catch (BulkException e) {
            return String.valueOf(e.getCause().getMessage());
        }
    }
}
