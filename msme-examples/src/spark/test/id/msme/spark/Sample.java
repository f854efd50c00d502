package id.msme.spark;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.Library;
import id.msme.json.SummaryWriter;
import id.msme.language.Language;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Generated records in files, and what one machine says of them. */
final class Sample {

    static final String AS_OF = "2026-11-01";
    static final EnrolmentValidator VALIDATOR = EnrolmentValidator.of(Catalogue.standard(), LocalDate.parse(AS_OF));

    /** What only JSON can be wrong in, what a table trims, and what is in a list of trainings. */
    private static final Pattern NOT_IN_TABLES =
            Pattern.compile("(json|text|value|channel)\\..*|.*\\.format|p.*\\.unknown|date.order|identity.missing");

    private Sample() {}

    static void write(Path file, int count, String defects) throws IOException {
        write(file, count, defects, record -> true);
    }

    /** Records that a table can hold, too. */
    static void writeForTables(Path file, int count, String defects) throws IOException {
        write(
                file,
                count,
                defects,
                record -> record.codes().stream()
                        .noneMatch(code -> NOT_IN_TABLES.matcher(code.id()).matches()));
    }

    private static void write(Path file, int count, String defects, Predicate<SyntheticRecord> kept)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (SyntheticRecord record : (Iterable<SyntheticRecord>) SyntheticEnrolments.of(Catalogue.standard())
                    .withSeed(7)
                    .withDefectRate(new BigDecimal(defects))
                    .records(count)
                    .filter(kept)::iterator) {
                record.writeTo(out);
            }
        }
    }

    static void gzip(Path file, Path to) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
            Files.copy(file, out);
        }
    }

    /**
     * A run on one machine.
     *
     * @param summary its summary, with the digest
     * @param verdicts its lines
     */
    record OneMachine(String summary, String verdicts) {

        static OneMachine over(Path... files) throws IOException {
            var out = new ByteArrayOutputStream();
            BulkReport report = BulkRun.of(VALIDATOR)
                    .language(Language.EN)
                    .threads(2)
                    .digest()
                    .verdictsTo(out)
                    .run(List.of(files).stream().map(BulkInput::of).toList());
            String summary = SummaryWriter.write(
                    report.tally(),
                    VALIDATOR.catalogue().edition(),
                    Library.version(),
                    VALIDATOR.asOf(),
                    Optional.of(report.digest().toString()));
            return new OneMachine(summary + System.lineSeparator(), out.toString(StandardCharsets.UTF_8));
        }
    }
}
