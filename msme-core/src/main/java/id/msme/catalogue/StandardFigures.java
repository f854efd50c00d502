package id.msme.catalogue;

import id.msme.progress.DatePrecision;
import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Population;
import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.FactTable;
import id.msme.text.IsoDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures that are shipped, read once from their tables. */
final class StandardFigures {

    static final Figures FIGURES = new Figures(
            onboarding(),
            FactTable.read(
                            "msme_population.tsv",
                            StandardFigures.class.getResourceAsStream("msme_population.tsv"),
                            "year",
                            "msmes",
                            "publisher",
                            "work",
                            "place",
                            "reliability")
                    .map(StandardFigures::population),
            FactTable.read(
                            "announced_targets.tsv",
                            StandardFigures.class.getResourceAsStream("announced_targets.tsv"),
                            "announced",
                            "owner",
                            "due",
                            "value",
                            "kind",
                            "work",
                            "place",
                            "reliability")
                    .map(StandardFigures::announced));

    private StandardFigures() {}

    /** The population of a year as a publisher gave it. */
    static Population population(int year, String publisher) {
        return FIGURES.populations().stream()
                .filter(population -> population.year().equals(OptionalInt.of(year))
                        && population.publisher().equals(Optional.of(publisher)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no population of " + year + " by " + publisher));
    }

    private static ObservationSeries onboarding() {
        var table = FactTable.read(
                "onboarding_series.tsv",
                StandardFigures.class.getResourceAsStream("onboarding_series.tsv"),
                "as_of",
                "precision",
                "count",
                "publisher",
                "definition",
                "derived",
                "work",
                "place",
                "reliability");
        return ObservationSeries.of(Indicator.MSMES_ONLINE, table.map(StandardFigures::observation));
    }

    private static Observation observation(FactTable.Row row) {
        return new Observation(
                IsoDate.parse(row.text("as_of")),
                DatePrecision.find(row.text("precision"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown precision")),
                Long.parseLong(row.text("count")),
                row.text("publisher"),
                row.find("definition"),
                Boolean.parseBoolean(row.text("derived")),
                Optional.of(citation(row)));
    }

    private static Population population(FactTable.Row row) {
        return Population.of(
                Long.parseLong(row.text("msmes")),
                Integer.parseInt(row.text("year")),
                row.text("publisher"),
                List.of(citation(row)));
    }

    private static AnnouncedTarget announced(FactTable.Row row) {
        return new AnnouncedTarget(
                row.text("owner"),
                IsoDate.parse(row.text("due")),
                Long.parseLong(row.text("value")),
                TargetKind.valueOf(row.text("kind")),
                new Citation(
                        row.text("work"),
                        row.find("place"),
                        row.find("announced").map(IsoDate::parse),
                        Reliability.valueOf(row.text("reliability"))));
    }

    private static Citation citation(FactTable.Row row) {
        return new Citation(
                row.text("work"), row.find("place"), Optional.empty(), Reliability.valueOf(row.text("reliability")));
    }
}
