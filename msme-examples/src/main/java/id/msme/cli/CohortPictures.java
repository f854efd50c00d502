package id.msme.cli;

import id.msme.chart.Bar;
import id.msme.chart.BarChart;
import id.msme.chart.Chart;
import id.msme.chart.TileMap;
import id.msme.cohort.CohortAspect;
import id.msme.console.Console;
import id.msme.console.UsageException;
import id.msme.file.DistinctFiles;
import id.msme.option.OutputFiles;
import id.msme.report.CohortSections;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The pictures of a cohort that were asked for. */
final class CohortPictures {

    /** What bars are drawn by. */
    enum By {
        level(CohortAspect.LEVEL),
        scale(CohortAspect.SCALE),
        province(CohortAspect.PROVINCE),
        weakest(CohortAspect.WEAKEST),
        gate(CohortAspect.GATE),
        treatment(CohortAspect.TREATMENT);

        private final CohortAspect aspect;

        By(CohortAspect aspect) {
            this.aspect = aspect;
        }
    }

    @Option(names = "--plot", paramLabel = "FILE.svg|FILE.png", description = "Draw the counts as bars.")
    private Optional<Path> plot = Optional.empty();

    @Option(
            names = "--plot-by",
            paramLabel = "level|scale|province|weakest|gate|treatment",
            defaultValue = "level",
            description = "Whose counts --plot draws. Without it: level.")
    private By by = By.level;

    @Option(names = "--map", paramLabel = "FILE.svg|FILE.png", description = "Draw the provinces as tiles.")
    private Optional<Path> map = Optional.empty();

    /** Refuses a name that is no picture's, and a file that is read or written twice. */
    void refuse(AssessedFiles read, Console console) throws IOException {
        refuse("--plot", plot);
        refuse("--map", map);
        var files = new DistinctFiles();
        if (plot.isPresent() || map.isPresent()) {
            read.addTo(files, console);
        }
        plot.ifPresent(files::write);
        map.ifPresent(files::write);
        console.out().file().ifPresent(files::write);
        OutputFiles.check(files);
    }

    private static void refuse(String option, Optional<Path> picture) {
        if (picture.filter(file -> !Chart.isWritable(file)).isPresent()) {
            throw new UsageException(option + ": a picture is a file that ends in .svg or .png");
        }
    }

    /** The file that could not be written and why. */
    record Failure(Path file, IOException reason) {}

    /** Draws them; empty if all could be written. */
    Optional<Failure> draw(CohortSections cohort, String source) {
        Optional<Failure> failure = plot.flatMap(file -> write(file, bars(cohort, source)));
        return failure.isPresent() ? failure : map.flatMap(file -> write(file, tiles(cohort, source)));
    }

    private Optional<Chart> bars(CohortSections cohort, String source) {
        CohortSections.Section section = cohort.section(by.aspect);
        String title = cohort.title() + " · " + section.title();
        return drawn(section).map(bars -> BarChart.of(title, cohort.unit(), bars, source, cohort.language()));
    }

    private static Optional<Chart> tiles(CohortSections cohort, String source) {
        return drawn(cohort.section(CohortAspect.PROVINCE))
                .map(bars -> TileMap.of(cohort.title(), cohort.unit(), bars, source, cohort.language()));
    }

    private static Optional<List<Bar>> drawn(CohortSections.Section section) {
        List<Bar> bars = section.rows().stream()
                .map(row -> new Bar(row.name(), row.count()))
                .toList();
        return Optional.of(bars).filter(some -> !some.isEmpty());
    }

    private static Optional<Failure> write(Path file, Optional<Chart> chart) {
        try {
            chart.orElseThrow(() -> new UsageException("no record has what the picture would show"))
                    .write(file);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new UsageException("a picture of the cohort: " + e.getMessage());
        } catch (IOException e) {
            return Optional.of(new Failure(file, e));
        }
    }
}
