package id.msme.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.json.EnrolmentReader;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import id.msme.tally.EnrolmentTally;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * What came out of a run.
 *
 * @param verdicts the verdicts written, one character a byte
 * @param rejected the rejected lines written, one character a byte
 * @param tally the counts
 * @param lines the lines read
 */
record Ran(String verdicts, String rejected, EnrolmentTally tally, long lines) {

    static final EnrolmentValidator VALIDATOR = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 9, 1));
    static final String NAME = "input";

    /** Runs over bytes. */
    static Ran over(int threads, byte[] bytes) throws BulkException {
        return over(threads, new ByteArrayInputStream(bytes));
    }

    /** Runs over a stream. */
    static Ran over(int threads, InputStream in) throws BulkException {
        var verdicts = new ByteArrayOutputStream();
        var rejected = new ByteArrayOutputStream();
        var report = BulkRun.of(VALIDATOR)
                .threads(threads)
                .language(Language.EN)
                .digest()
                .verdictsTo(verdicts)
                .rejectedTo(rejected)
                .run(List.of(BulkInput.of(NAME, in)));
        return of(verdicts, rejected, report.tally(), report.lines());
    }

    private static Ran of(
            ByteArrayOutputStream verdicts, ByteArrayOutputStream rejected, EnrolmentTally tally, long lines) {
        return new Ran(verdicts.toString(ISO_8859_1), rejected.toString(ISO_8859_1), tally, lines);
    }

    /** Does the same in the plainest way: all in memory, line after line. */
    static Ran plainly(byte[] bytes) throws IOException {
        String text = new String(bytes, ISO_8859_1);
        text = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        var verdicts = new ByteArrayOutputStream();
        var rejected = new StringBuilder();
        var writer = VerdictWriter.to(verdicts, Language.EN);
        var reader = EnrolmentReader.of(VALIDATOR);
        var duplicates = DuplicateStep.over(KnownKeys.inMemory());
        var tally = EnrolmentTally.builder();
        long number = 0;
        for (int at = 0; at < text.length(); ) {
            int lineFeed = text.indexOf('\n', at);
            String line = text.substring(at, lineFeed < 0 ? text.length() : lineFeed);
            at = lineFeed < 0 ? text.length() : lineFeed + 1;
            number++;
            if (line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r')) {
                continue;
            }
            String record = lineFeed >= 0 && line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            Verdict verdict = duplicates.apply(reader.read(record.getBytes(ISO_8859_1)));
            tally.add(verdict);
            writer.write(number, NAME, verdict);
            rejected.append(verdict.accepted() ? "" : line + "\n");
        }
        writer.flush();
        return new Ran(verdicts.toString(ISO_8859_1), rejected.toString(), tally.build(), number);
    }
}
