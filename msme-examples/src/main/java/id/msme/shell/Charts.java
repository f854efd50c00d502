package id.msme.shell;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.chart.BarChart;
import id.msme.chart.TileMap;
import id.msme.language.Language;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Progress;

/** Charts at the prompt, as SVG or PNG; imported beside {@link Prompt}. */
public final class Charts {

    private Charts() {}

    /**
     * Draws the progress to a target from the counts of the catalogue.
     *
     * @param progress what {@link Prompt#progress(String, String, String)} returned
     * @return the plot, to which forecasts and publishers are added
     */
    public static Plot plot(Progress progress) {
        requireNonNull(progress, "progress");
        return plot(progress, Catalogue.standard().onboarding());
    }

    /**
     * Draws the progress to a target from counts of a file.
     *
     * @param progress what {@link Prompt#progress(String, ObservationSeries, String, String)} returned
     * @param counts for example {@code observations("counts.csv")}
     * @return the plot
     */
    public static Plot plot(Progress progress, ObservationSeries counts) {
        requireNonNull(progress, "progress");
        requireNonNull(counts, "counts");
        return Ask.of(() -> Plot.of(progress, counts));
    }

    /**
     * Draws the rows of a table as bars: its first number by its first text.
     *
     * @param table for example {@code population(100_000)}
     * @return the figure
     */
    public static Figure bars(Table table) {
        requireNonNull(table, "table");
        return Figure.of(() -> BarChart.of(table.title(), table.unit(), table.bars(""), table.source(), Language.EN));
    }

    /**
     * Draws one part of a table as bars, where its first column names parts.
     *
     * @param table for example {@code cohort("enrolments.jsonl")}
     * @param part a word of the part, for example {@code "level"} or {@code "scale"}
     * @return the figure
     */
    public static Figure bars(Table table, String part) {
        requireNonNull(table, "table");
        requireNonNull(part, "part");
        return Figure.of(() ->
                BarChart.of(table.title() + ", " + part, table.unit(), table.bars(part), table.source(), Language.EN));
    }

    /**
     * Draws the provinces of a table as tiles.
     *
     * @param table has rows that start with the two digits of a province, for example
     *     {@code cohort("enrolments.jsonl")}
     * @return the figure
     */
    public static Figure map(Table table) {
        requireNonNull(table, "table");
        return Figure.of(
                () -> TileMap.of(table.title(), table.unit(), table.bars("province"), table.source(), Language.EN));
    }
}
