package id.msme.shell;

import static java.util.Objects.requireNonNull;

import id.msme.chart.Chart;
import java.util.function.Supplier;

/** A chart at the prompt. */
public final class Figure {

    private final Chart chart;

    Figure(Chart chart) {
        this.chart = chart;
    }

    /**
     * Writes the chart to a file. A file that exists is replaced.
     *
     * @param file a name that ends in {@code .svg} or {@code .png}, for example {@code "fig1.svg"}
     * @return this figure
     * @throws PromptException if the name ends in neither or the file cannot be written
     */
    public Figure save(String file) {
        requireNonNull(file, "file");
        return Ask.of(() -> {
            chart.write(Ask.file(file));
            return this;
        });
    }

    /** {@return the chart as SVG} */
    public String toSvg() {
        return chart.toSvg();
    }

    static Figure of(Supplier<Chart> chart) {
        return Ask.of(() -> new Figure(chart.get()));
    }

    /** {@return the title of the chart} */
    @Override
    public String toString() {
        return chart + "; save(\"fig1.svg\") or save(\"fig1.png\") writes it";
    }
}
