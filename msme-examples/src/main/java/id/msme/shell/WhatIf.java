package id.msme.shell;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.comparison.PopulationComparison;
import id.msme.comparison.Reform;
import id.msme.comparison.ReformDraft;
import id.msme.outcome.EffectStudy;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationDimension;
import id.msme.population.PopulationTally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What-if questions over a synthetic population, and whether sales rose; imported beside {@link Prompt}. */
public final class WhatIf {

    private WhatIf() {}

    /**
     * Creates a synthetic population that stands for all MSMEs.
     *
     * @param size how many MSMEs are drawn, for example {@code 1_000_000}
     * @return the population, which is drawn when it is counted
     */
    public static MsmePopulation population(long size) {
        return Ask.of(() -> MsmePopulation.of(Catalogue.standard()).withSize(size));
    }

    /**
     * Counts a population under the law of a day.
     *
     * @param population for example {@code population(100_000)}
     * @param by {@code "scale"}, {@code "province"}, {@code "island"}, {@code "section"}, {@code "channel"} or
     *     {@code "sex"}
     * @param day for example {@code "2024-01-31"}
     * @return a row for each group, with the sampling error
     */
    public static Table tally(MsmePopulation population, String by, String day) {
        requireNonNull(population, "population");
        requireNonNull(by, "by");
        requireNonNull(day, "day");
        return Ask.of(() -> {
            LocalDate on = Typed.day(day);
            PopulationDimension dimension = PopulationDimension.parse(by);
            var tally = PopulationTally.builder(
                    population, List.of(dimension), Catalogue.standard().scales(), on);
            PopulationReading.each(population, tally::add);
            return PopulationTable.of(tally.build(), dimension, on);
        });
    }

    /**
     * Describes a change of rules under a name.
     *
     * @param id the name, for example {@code "micro-3bn"}
     * @param change for example {@code r -> r.microSalesUpTo("3 miliar").from("2027-01-01")}
     * @return the reform
     */
    public static Reform reform(String id, UnaryOperator<ReformDraft> change) {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        return Ask.of(() -> Reform.of(id, change));
    }

    /**
     * Compares the law with a reform over the same population.
     *
     * @param reform what {@link #reform} returned
     * @param population for example {@code population(100_000)}
     * @param by dimensions such as {@code "province"}; none for the country as a whole
     * @return who moves, comes in and goes out
     */
    public static PopulationComparison compare(Reform reform, MsmePopulation population, String... by) {
        requireNonNull(reform, "reform");
        requireNonNull(population, "population");
        requireNonNull(by, "by");
        return Ask.of(() -> {
            var comparison = PopulationComparison.builder(
                    reform,
                    population,
                    Arrays.stream(by).map(PopulationDimension::parse).toList());
            PopulationReading.each(population, comparison::add);
            return comparison.build();
        });
    }

    /**
     * Lists who changes scale under a reform.
     *
     * @param comparison what {@link #compare} returned
     * @return a row for each scale before and after, and each value of the dimensions that were compared
     */
    public static Table moves(PopulationComparison comparison) {
        requireNonNull(comparison, "comparison");
        return PopulationTable.moves(comparison);
    }

    /**
     * Studies whether sales of shops rose with a treatment such as a training, over six months before and after.
     *
     * @param file a table with the columns shop, month, sales, treated_from and scale: a shop in a month a line
     * @return the uplift by scale with its interval, the same before, what is missing, and what cannot be concluded
     */
    public static Table uplift(String file) {
        requireNonNull(file, "file");
        return Ask.of(() -> UpliftTable.of(EffectStudy.standard(), Ask.file(file)));
    }

    /**
     * Studies whether sales of shops rose with a treatment such as a training.
     *
     * @param file a table with the columns shop, month, sales, treated_from and scale: a shop in a month a line
     * @param months how many months before and after are compared, 2 to 60
     * @return the uplift by scale
     */
    public static Table uplift(String file, int months) {
        requireNonNull(file, "file");
        return Ask.of(() -> UpliftTable.of(EffectStudy.standard().withMonths(months), Ask.file(file)));
    }

    /**
     * Studies each month before and after a treatment by itself.
     *
     * @param file a table as {@link #uplift(String)} takes it
     * @return the uplift of each month, which before the treatment should be about nothing
     */
    public static Table upliftByMonth(String file) {
        requireNonNull(file, "file");
        return Ask.of(() -> UpliftTable.byMonth(EffectStudy.standard(), Ask.file(file)));
    }
}
