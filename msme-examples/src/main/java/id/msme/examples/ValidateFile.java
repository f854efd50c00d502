package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Validates a file of enrolments, one JSON object a line.
 * A real run would also name a file for the verdicts, with {@code verdictsTo}.
 */
public final class ValidateFile {

    private ValidateFile() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws BulkException if the file cannot be read
     */
    public static void main(String[] args) throws BulkException {
        String lines =
                "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\","
                        + "\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\","
                        + "\"nib\":\"1234567890123\",\"kbli\":\"14111\","
                        + "\"region\":\"34.71\",\"annualSales\":450000000}}\n{\"id\":\"A-2\"}\n";
        var file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1));
        BulkReport report = BulkRun.of(validator).run(List.of(BulkInput.of("enrolments.jsonl", file)));
        System.out.println(report.tally().records() + " read");
        System.out.println(
                report.tally().accepted() + " accepted, " + report.tally().rejected() + " rejected");
        System.out.println(report.tally().findings());
    }
}
