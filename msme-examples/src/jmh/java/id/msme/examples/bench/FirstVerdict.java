package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.EnrolmentReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The least program that judges: catalogue, validator, reader and one record. */
final class FirstVerdict {

    /** No exit code of a program that is as it should be. */
    private static final int WRONG = 3;

    private FirstVerdict() {}

    /** Judges the example of the format. */
    public static void main(String[] args) {
        var reader = EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)));
        byte[] record = Records.example(0).getBytes(StandardCharsets.UTF_8);
        if (!reader.read(record).accepted()) {
            System.exit(WRONG);
        }
    }
}
