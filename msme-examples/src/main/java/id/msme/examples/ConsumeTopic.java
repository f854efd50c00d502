package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.json.EnrolmentReader;
import id.msme.keys.HashedKeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Consumes bodies from a topic on two days: bytes in, verdict out.
 * A body that is delivered again is no duplicate of itself, an MSME of yesterday is found by hashed keys, and a body
 * that cannot be read is kept with its reason.
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
     * @throws IOException if the keys cannot be kept
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("topic");
        Path file = folder.resolve("go-online.keys");
        byte[] secret = "from your store of secrets".getBytes(StandardCharsets.UTF_8);
        consume(file, secret, List.of(BODY.formatted("A-1"), "", BODY.formatted("A-1"), "{oops"));
        consume(file, secret, List.of(BODY.formatted("A-1"), BODY.formatted("A-2")));
        Files.delete(file);
        Files.delete(folder);
    }

    private static void consume(Path file, byte[] secret, List<String> bodies) throws IOException {
        var reader = EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1)));
        try (var keys = HashedKeyFile.open(file, secret)) {
            System.out.println(keys);
            var duplicates = DuplicateStep.over(keys);
            for (String body : bodies) {
                if (body.isEmpty()) {
                    System.out.println("tombstone");
                    continue;
                }
                Verdict verdict = duplicates.apply(reader.read(body.getBytes(StandardCharsets.UTF_8)));
                System.out.println(verdict.accepted() ? "accepted" : verdict.toString());
            }
        }
    }
}
