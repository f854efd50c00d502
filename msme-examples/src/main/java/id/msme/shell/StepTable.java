package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.readiness.Improvement;
import id.msme.readiness.NextStep;
import java.time.LocalDate;

/** The cheapest improvements to the next level. */
final class StepTable {

    private StepTable() {}

    static Table of(Catalogue catalogue, Evidence evidence) {
        var models = catalogue.models();
        NextStep step = models.standard().nextStep(evidence, models.stepCosts());
        Table.Builder table = Table.of(
                step.text(Language.EN),
                LocalDate.parse(catalogue.edition()),
                text("improvement"),
                text("from"),
                text("to"),
                number("effort", "points"));
        step.improvements().forEach(one -> row(table, one));
        return table.rule(models.standard().id())
                .sources(models.standard().citations())
                .build();
    }

    private static void row(Table.Builder table, Improvement improvement) {
        table.row(
                Cell.text(improvement.fact().member()),
                Cell.text(value(improvement.from())),
                Cell.text(value(improvement.to())),
                Cell.count(improvement.cost()));
    }

    private static String value(Measure measure) {
        return measure.toString().substring(measure.fact().member().length()).strip();
    }
}
