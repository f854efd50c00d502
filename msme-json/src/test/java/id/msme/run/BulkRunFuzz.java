package id.msme.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A fuzz target: a file of any form is read to its end, with a verdict on each record, or refused with one line. */
public final class BulkRunFuzz {

    private static final BulkRun RUN = BulkRun.of(Ran.VALIDATOR).threads(1);

    private BulkRunFuzz() {}

    /**
     * Judges the records of a file.
     *
     * @param file any bytes
     */
    public static void fuzzerTestOneInput(byte[] file) {
        var verdicts = new ByteArrayOutputStream();
        var rejected = new ByteArrayOutputStream();
        BulkReport report;
        try {
            report = RUN.verdictsTo(verdicts)
                    .rejectedTo(rejected)
                    .run(List.of(BulkInput.of("-", new ByteArrayInputStream(file))));
        } catch (BulkException e) {
            String reason = e.getCause().getMessage();
            if (reason == null || reason.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalStateException("no clear line: " + reason, e);
            }
            return;
        }
        long lines = verdicts.toString(StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
        // the rejected rows of a table have a header, if there are none too
        boolean isWritten =
                report.tally().rejected() > 0 || report.ignoredColumns().isPresent();
        if (lines != report.tally().records() || isWritten != (rejected.size() > 0)) {
            throw new IllegalStateException(report + ", but " + lines + " verdicts and " + rejected.size() + " bytes");
        }
    }
}
