package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.catalogue.Catalogue;
import id.msme.language.Language;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Target;
import id.msme.report.Words;
import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.Comparator;

/** What the catalogue holds, as tables. */
final class CatalogueTables {

    private CatalogueTables() {}

    static Table targets(Catalogue catalogue) {
        Table.Builder table = Table.of(
                "Targets of the catalogue, edition " + catalogue.edition(),
                edition(catalogue),
                text("target"),
                number("count", ""),
                text("of"),
                text("by"),
                text("follows"));
        for (Target target : catalogue.targets()) {
            table.row(
                            Cell.text(target.id()),
                            Cell.count(target.cumulativeValue()),
                            Cell.text(Words.of(Language.EN).text("indicator." + target.indicator())),
                            Cell.text(target.deadline().toString()),
                            Cell.optional(target.follows()))
                    .rule(target.id())
                    .sources(target.citations());
        }
        return table.build();
    }

    static Table counts(ObservationSeries counts) {
        LocalDate last = counts.observations().stream()
                .map(one -> one.asOf())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        Table.Builder table = Table.of(
                "Counts of " + Words.of(Language.EN).text("indicator." + counts.indicator()),
                last,
                text("as of"),
                text("precision"),
                text("publisher"),
                number("count", "MSMEs"),
                text("source"));
        counts.observations()
                .forEach(one -> table.row(
                        Cell.text(one.asOf().toString()),
                        Cell.text(one.precision().toString()),
                        Cell.text(one.publisher()),
                        Cell.count(one.count()),
                        Cell.optional(one.citation().map(Citation::work))));
        return table.build();
    }

    /** How many MSMEs there are by the ministry's latest count. */
    static long msmes(Catalogue catalogue) {
        return catalogue.populations().stream()
                .filter(one -> one.publisher().filter("Kemenkop UKM"::equals).isPresent())
                .max(Comparator.comparing(one -> one.year().orElse(0)))
                .orElseThrow()
                .msmes();
    }

    private static LocalDate edition(Catalogue catalogue) {
        return LocalDate.parse(catalogue.edition());
    }
}
