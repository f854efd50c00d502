package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.json.EnrolmentReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Consumes bodies from a topic: bytes in, verdict out.
 * A body that is delivered again is no duplicate of itself, and one that cannot be read is kept with its reason.
 */
public final class ConsumeTopic {

    private static final String BODY = "{\"id\":\"%s\",\"program\":\"go-online\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2019-05-20\",\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\","
            + "\"nib\":\"1234567890123\",\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":250000000}}";

    private ConsumeTopic() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var reader = EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1)));
        var duplicates = DuplicateStep.over(KnownKeys.inMemoryByRecord());
        for (String body : List.of(BODY.formatted("A-1"), "", BODY.formatted("A-1"), BODY.formatted("A-2"), "{oops")) {
            if (body.isEmpty()) {
                System.out.println("tombstone");
                continue;
            }
            Verdict verdict = duplicates.apply(reader.read(body.getBytes(StandardCharsets.UTF_8)));
            System.out.println(verdict.accepted() ? "accepted" : verdict.toString());
        }
    }
}
