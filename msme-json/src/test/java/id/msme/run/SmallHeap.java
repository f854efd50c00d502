package id.msme.run;

import id.msme.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs over files, in a machine of its own whose heap is small, and prints a line on each. */
final class SmallHeap {

    private static final Pattern SUMMARY =
            Pattern.compile("\"line\":([0-9]+).*?\"id\":(?:\"([^\"]*)\"|null),\"accepted\":(true|false)");
    private static final int MAX_SHOWN = 3;

    private SmallHeap() {}

    /** The files. */
    public static void main(String... files) {
        for (String file : files) {
            System.out.println(Path.of(file).getFileName() + ": " + outcome(Path.of(file)));
        }
    }

    private static String outcome(Path file) {
        var verdicts = new ByteArrayOutputStream();
        try {
            BulkReport report = BulkRun.of(Ran.VALIDATOR)
                    .language(Language.EN)
                    .threads(2)
                    .verdictsTo(verdicts)
                    .run(file);
            return report.tally().records() + " records, "
                    + SUMMARY.matcher(verdicts.toString(StandardCharsets.UTF_8))
                            .results()
                            .limit(MAX_SHOWN)
                            .map(verdict -> verdict.group(1) + " " + verdict.group(2) + " " + verdict.group(3))
                            .collect(Collectors.joining(", "))
                    + " " + report.tally().findings().keySet();
        } catch (BulkException e) {
            Throwable cause = e.getCause();
            return cause instanceof IOException ? "refused: " + cause.getMessage() : "FAILED: " + cause;
        } catch (RuntimeException | Error e) {
            return "FAILED: " + e;
        }
    }
}
