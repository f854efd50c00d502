package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortCell;
import id.msme.cohort.CohortLevers;
import id.msme.cohort.CohortReadiness;
import id.msme.cohort.GroupReadiness;
import id.msme.cohort.Lever;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.language.Language;
import id.msme.report.CohortFindings;
import id.msme.report.CohortSections;
import id.msme.report.CohortTables;
import id.msme.run.AssessmentConsumer;
import id.msme.run.BulkException;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** How the MSMEs of a file of enrolments stand together; counts that would give one away are left out. */
final class CohortTable {

    /** The smallest count that is shown. */
    private static final long SMALLEST = 5;

    // Readiness is assessed for the day of submission, whenever that is.
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private CohortTable() {}

    static Table of(Catalogue catalogue, Path file) throws BulkException {
        CohortFindings findings = CohortFindings.plain();
        BulkReport report = run(catalogue, file, findings);
        return table(sections(catalogue, findings), report, file);
    }

    private static BulkReport run(Catalogue catalogue, Path file, CohortFindings findings) throws BulkException {
        AssessmentConsumer counter = findings::add;
        return BulkRun.of(EnrolmentValidator.of(catalogue, LAST_DAY))
                .withoutDuplicates()
                .assessmentsTo(counter, catalogue.models().standard())
                .run(file);
    }

    private static CohortSections sections(Catalogue catalogue, CohortFindings findings) {
        return new CohortSections(findings.tally(), catalogue.models().standard(), catalogue, SMALLEST, Language.EN);
    }

    /** The mean readiness of provinces or scales, least ready first. */
    static Table readiness(Catalogue catalogue, Path file, String by) throws BulkException {
        Typed.named("group", by, List.of("province", "scale"), one -> one);
        CohortFindings findings = CohortFindings.plain();
        BulkReport report = run(catalogue, file, findings);
        CohortSections cohort = sections(catalogue, findings);
        boolean isProvince = by.equals("province");
        Table.Builder table = Table.of(
                "Mean readiness by " + by + ", least ready first",
                LAST_DAY,
                text(by),
                number("middle", "of 100"),
                number("low", ""),
                number("high", ""),
                number("assessed", "MSMEs"));
        CohortReadiness readiness = findings.readiness();
        for (GroupReadiness one : isProvince ? readiness.byProvince(SMALLEST) : readiness.byScale(SMALLEST)) {
            BigDecimal low = one.score().low().toBigDecimal();
            BigDecimal high = one.score().high().toBigDecimal();
            table.row(
                    Cell.text(isProvince ? cohort.provinceName(one.key()) : cohort.scaleName(one.key())),
                    Cell.rounded(low.add(high).doubleValue() / 2),
                    points(low),
                    points(high),
                    Cell.count(one.msmes()));
        }
        table.note("low to high: what the evidence leaves open. Where ranges overlap, the order is not certain.");
        return finished(table, cohort, report, file);
    }

    /** Which single improvement lifts most MSMEs to a higher level. */
    static Table levers(Catalogue catalogue, Path file, String by) throws BulkException {
        CohortFindings findings = CohortFindings.withLevers(catalogue.models().stepCosts());
        BulkReport report = run(catalogue, file, findings);
        CohortSections cohort = sections(catalogue, findings);
        CohortLevers levers = findings.levers().orElseThrow();
        Typed.named("group", by, List.of("", "scale", "province"), one -> one);
        Table.Builder table = by.isEmpty() ? levers(levers) : levers(levers, by, cohort);
        table.note("An MSME that several improvements would lift counts under each of them.");
        return finished(table, cohort, report, file);
    }

    private static Table.Builder levers(CohortLevers levers) {
        Table.Builder table = Table.of(
                "What one improvement alone would do",
                LAST_DAY,
                text("improvement"),
                number("reach a higher level", "MSMEs"),
                number("share", ""),
                number("effort each", "points"));
        for (Lever one : levers.levers(SMALLEST)) {
            table.row(
                    Cell.text(CohortTables.name(one.fact(), Language.EN)),
                    Cell.count(one.moved()),
                    Cell.percent(one.moved(), levers.msmes()),
                    points(one.pointsEach().toDecimal(6)));
        }
        return table;
    }

    private static Table.Builder levers(CohortLevers levers, String by, CohortSections cohort) {
        Table.Builder table = Table.of(
                "What one improvement alone would do, by " + by,
                LAST_DAY,
                text("improvement"),
                text(by),
                number("reach a higher level", "MSMEs"));
        for (Lever one : levers.levers(SMALLEST)) {
            boolean isScale = by.equals("scale");
            for (CohortCell cell :
                    isScale ? levers.byScale(one.fact(), SMALLEST) : levers.byProvince(one.fact(), SMALLEST)) {
                table.row(
                        Cell.text(CohortTables.name(one.fact(), Language.EN)),
                        Cell.text(isScale ? cohort.scaleName(cell.key()) : cohort.provinceName(cell.key())),
                        cell.count().isPresent() ? Cell.count(cell.count()) : new Cell("…", ""));
            }
        }
        return table;
    }

    private static Cell points(BigDecimal points) {
        return new Cell(points.setScale(1, RoundingMode.HALF_EVEN).toPlainString(), points.toPlainString());
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
        return finished(table, cohort, report, file);
    }

    private static Table finished(Table.Builder table, CohortSections cohort, BulkReport report, Path file) {
        if (report.unreadable() > 0) {
            table.note(Counted.of(report.unreadable(), "line") + " could not be read");
        }
        return table.note(cohort.note())
                .origin(Printable.name(file.getFileName()))
                .rule(cohort.model().id())
                .sources(cohort.model().citations())
                .build();
    }
}
