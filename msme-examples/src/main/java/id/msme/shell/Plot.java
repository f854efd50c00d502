package id.msme.shell;

import static java.util.Objects.requireNonNull;

import id.msme.chart.ProgressChart;
import id.msme.forecast.ForecastModel;
import id.msme.language.Language;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Population;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import id.msme.report.ModelName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chart of the progress to a target, with the forecasts and publishers that are asked for.
 *
 * <p>A plot is immutable: each method returns another one.
 */
public final class Plot {

    private final Progress progress;
    private final ObservationSeries counts;
    private final List<String> publishers;
    private final List<ModelName> models;
    private final Language language;

    private Plot(
            Progress progress,
            ObservationSeries counts,
            List<String> publishers,
            List<ModelName> models,
            Language language) {
        this.progress = progress;
        this.counts = counts;
        this.publishers = List.copyOf(publishers);
        this.models = List.copyOf(models);
        this.language = language;
    }

    static Plot of(Progress progress, ObservationSeries counts) {
        List<String> publishers = progress.attained().stream()
                .map(one -> one.publisher())
                .filter(counts.publishers()::contains)
                .toList();
        return new Plot(
                progress, counts, publishers.isEmpty() ? counts.publishers() : publishers, List.of(), Language.EN);
    }

    /** {@return this plot with a straight line through the counts} */
    public Plot linear() {
        return with(ModelName.linear);
    }

    /** {@return this plot with logistic growth} */
    public Plot logistic() {
        return with(ModelName.logistic);
    }

    /** {@return this plot with Bass diffusion} */
    public Plot bass() {
        return with(ModelName.bass);
    }

    private Plot with(ModelName model) {
        if (model.model(population()).isEmpty()) {
            throw new PromptException(
                    progress.target().id() + " has no population to take as the ceiling of a " + model + " forecast");
        }
        List<ModelName> more =
                Stream.concat(models.stream(), Stream.of(model)).distinct().toList();
        return new Plot(progress, counts, publishers, more, language);
    }

    /**
     * Chooses whose counts are drawn and continued.
     *
     * @param names the publishers, for example {@code "KEMENKOP", "KOMINFO"}
     * @return a plot of these
     */
    public Plot publishers(String... names) {
        requireNonNull(names, "names");
        return Ask.of(() -> {
            for (String name : names) {
                counts.publisher(name);
            }
            return new Plot(progress, counts, List.of(names), models, language);
        });
    }

    /**
     * Chooses the language of the words.
     *
     * @param chosen the language
     * @return a plot in that language
     */
    public Plot language(Language chosen) {
        requireNonNull(chosen, "chosen");
        return new Plot(progress, counts, publishers, models, chosen);
    }

    /**
     * Writes the plot to a file. A file that exists is replaced.
     *
     * @param file a name that ends in {@code .svg} or {@code .png}, for example {@code "fig1.svg"}
     * @return this plot
     * @throws PromptException if the name ends in neither or the file cannot be written
     */
    public Plot save(String file) {
        requireNonNull(file, "file");
        figure().save(file);
        return this;
    }

    /** {@return the plot as SVG} */
    public String toSvg() {
        return figure().toSvg();
    }

    private Figure figure() {
        return Figure.of(() -> {
            var series = new ArrayList<PublishedSeries>();
            publishers.forEach(name -> series.add(counts.publisher(name)));
            ProgressChart chart = ProgressChart.of(progress, series, language);
            for (ModelName model : models) {
                ForecastModel fitted = model.model(population()).orElseThrow();
                chart = chart.with(fitted);
            }
            return chart;
        });
    }

    private Optional<Long> population() {
        return progress.target().population().map(Population::msmes);
    }

    /** {@return what is drawn, on one line} */
    @Override
    public String toString() {
        String forecasts = models.isEmpty()
                ? "no forecast"
                : String.join(", ", models.stream().map(ModelName::name).toList());
        return "plot of " + progress.target().id() + ": " + String.join(", ", publishers) + "; " + forecasts
                + "; save(\"fig1.svg\") or save(\"fig1.png\") writes it";
    }
}
