package id.msme.report;

import id.msme.text.Printable;

/** A cohort report as text. */
public final class CohortText {

    private static final int BAR = 30;

    private CohortText() {}

    public static String of(CohortSections report, CohortFindings findings) {
        var text = new StringBuilder(report.title()).append('\n');
        Numbers numbers = report.numbers();
        for (CohortSections.Section section : report.sections()) {
            var lines = new Columns("lrrl");
            for (CohortSections.Row row : section.rows()) {
                if (row.count().isPresent()) {
                    long count = row.count().getAsLong();
                    lines.row(
                            row.name(),
                            numbers.count(count),
                            numbers.percent(count, report.tally().msmes()),
                            "█".repeat((int) (count * BAR / report.tally().msmes())));
                } else {
                    lines.row(row.name(), "…", "", "");
                }
            }
            text.append('\n').append(section.title()).append('\n').append(lines);
        }
        for (CohortTables.Part part : new CohortTables(report, findings).parts()) {
            var table = new Columns(part.alignment());
            part.rows().forEach(row -> table.row(row.toArray(String[]::new)));
            text.append('\n').append(part.title()).append('\n').append(table);
        }
        return Printable.lines(
                text.append('\n').append(report.note()).append('\n').toString());
    }
}
