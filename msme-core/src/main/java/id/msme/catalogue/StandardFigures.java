package id.msme.catalogue;

import id.msme.progress.DatePrecision;
import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.FactTable;
import id.msme.text.IsoDate;
import java.util.Optional;

/** The figures that are shipped, read once from their tables. */
final class StandardFigures {

    static final Figures FIGURES = new Figures(
            onboarding(),
            StandardPopulations.ALL,
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
                Optional.of(StandardPopulations.citation(row)));
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
                        row.findDate("announced"),
                        Reliability.valueOf(row.text("reliability"))));
    }
}
