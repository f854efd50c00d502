package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.catalogue.Catalogue;
import id.msme.comparison.PopulationComparison;
import id.msme.population.PopulationCell;
import id.msme.population.PopulationDimension;
import id.msme.population.PopulationTally;
import id.msme.population.SampledCount;
import id.msme.population.ScaleMove;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Counts of a synthetic population. */
final class PopulationTable {

    private static final String NOTE = "A synthetic population: population.assumptions() lists what is assumed.";

    private PopulationTable() {}

    static Table of(PopulationTally tally, PopulationDimension dimension, LocalDate day) {
        Table.Builder table = Table.of(
                "Synthetic MSMEs under " + tally.law().law() + " on " + day + ", by " + dimension.word(),
                day,
                text(dimension.word()),
                number("number", "MSMEs"),
                number("standard error", "MSMEs"));
        for (PopulationCell cell : tally.cells()) {
            SampledCount count = cell.count();
            String value = named(dimension, cell.value(dimension));
            table.row(Cell.text(value), Cell.count(count.msmes()), Cell.count(count.msmesError()));
        }
        return table.note(NOTE)
                .rule(tally.law().id())
                .sources(tally.basis().citations())
                .build();
    }

    static Table moves(PopulationComparison comparison) {
        Table.Builder table = Table.of(
                "Synthetic MSMEs that change their scale under reform "
                        + comparison.reform().id() + " on " + comparison.day(),
                comparison.day(),
                text("who"),
                number("number", "MSMEs"),
                number("standard error", "MSMEs"),
                text("from"),
                text("to"));
        for (ScaleMove move : comparison.moves()) {
            String who = move.cell().values().entrySet().stream()
                    .map(one -> named(one.getKey(), one.getValue()))
                    .collect(Collectors.joining(", "));
            table.row(
                    Cell.text(who.isEmpty() ? "all" : who),
                    Cell.count(move.count().msmes()),
                    Cell.count(move.count().msmesError()),
                    Cell.text(move.from().name()),
                    Cell.text(move.to().name()));
        }
        return table.note("A reform is no law.").note(NOTE).answer(comparison).build();
    }

    /** A province with its name. */
    private static String named(PopulationDimension dimension, String value) {
        return dimension == PopulationDimension.PROVINCE
                ? RegionCode.find(value)
                        .flatMap(Catalogue.standard().regions()::findRegion)
                        .map(Region::name)
                        .map(name -> value + " " + name)
                        .orElse(value)
                : value;
    }
}
