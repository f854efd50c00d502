package id.msme.catalogue;

import id.msme.progress.Population;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.FactTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How many MSMEs there are, as it is shipped, read once from its table. */
final class StandardPopulations {

    static final List<Population> ALL = FactTable.read(
                    "msme_population.tsv",
                    StandardPopulations.class.getResourceAsStream("msme_population.tsv"),
                    "year",
                    "msmes",
                    "publisher",
                    "work",
                    "place",
                    "reliability")
            .map(StandardPopulations::population);

    private StandardPopulations() {}

    /** The population of a year as a publisher gave it. */
    static Population of(int year, String publisher) {
        for (Population population : ALL) {
            if (population.year().equals(OptionalInt.of(year))
                    && population.publisher().equals(Optional.of(publisher))) {
                return population;
            }
        }
        throw new IllegalStateException("no population of " + year + " by " + publisher);
    }

    /** The source that a line of a table of figures names. */
    static Citation citation(FactTable.Row row) {
        return new Citation(
                row.text("work"), row.find("place"), Optional.empty(), Reliability.valueOf(row.text("reliability")));
    }

    private static Population population(FactTable.Row row) {
        return Population.of(
                Long.parseLong(row.text("msmes")),
                Integer.parseInt(row.text("year")),
                row.text("publisher"),
                List.of(citation(row)));
    }
}
