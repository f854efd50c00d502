package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortTally;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.language.Language;
import id.msme.readiness.ReadinessModel;
import id.msme.report.CohortSections;
import id.msme.run.AssessmentConsumer;
import id.msme.run.BulkException;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import id.msme.text.Printable;
import java.nio.file.Path;
import java.time.LocalDate;

/** How the MSMEs of a file of enrolments stand together; counts that would give one away are left out. */
final class CohortTable {

    /** The smallest count that is shown. */
    private static final long SMALLEST = 5;

    // Readiness is assessed for the day of submission, whenever that is.
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private CohortTable() {}

    static Table of(Catalogue catalogue, Path file) throws BulkException {
        ReadinessModel model = catalogue.models().standard();
        var tally = CohortTally.builder();
        AssessmentConsumer counter = record -> record.assessment()
                .ifPresent(assessment -> tally.add(
                        assessment,
                        record.verdict().scale(),
                        record.verdict()
                                .region()
                                .map(region -> region.province().toString()),
                        record.treatment()));
        BulkReport report = BulkRun.of(EnrolmentValidator.of(catalogue, LAST_DAY))
                .withoutDuplicates()
                .assessmentsTo(counter, model)
                .run(file);
        return table(new CohortSections(tally.build(), model, catalogue, SMALLEST, Language.EN), report, file);
    }

    private static Table table(CohortSections cohort, BulkReport report, Path file) {
        Table.Builder table =
                Table.of(cohort.title(), LAST_DAY, text("by"), text("group"), number("MSMEs", ""), number("share", ""));
        for (CohortSections.Section section : cohort.sections()) {
            for (CohortSections.Row row : section.rows()) {
                long count = row.count().orElse(0);
                table.row(
                        Cell.text(section.title()),
                        Cell.text(row.name()),
                        row.count().isPresent() ? Cell.count(count) : new Cell("…", ""),
                        row.count().isPresent()
                                ? Cell.percent(count, cohort.tally().msmes())
                                : Cell.NONE);
            }
        }
        if (report.unreadable() > 0) {
            table.note(Cell.count(report.unreadable()).shown() + " lines could not be read");
        }
        return table.note(cohort.note())
                .origin(Printable.name(file.getFileName()))
                .rule(cohort.model().id())
                .sources(cohort.model().citations())
                .build();
    }
}
