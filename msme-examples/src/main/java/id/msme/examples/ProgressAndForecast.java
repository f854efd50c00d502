package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.forecast.LinearTrend;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import java.time.LocalDate;

/**
 * Measures the progress to a national target and continues the reports along a straight line.
 * Only reports up to the day are used.
 */
public final class ProgressAndForecast {

    private ProgressAndForecast() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var catalogue = Catalogue.standard();
        LocalDate day = LocalDate.of(2022, 12, 31);
        PublishedSeries reports = catalogue.onboarding().publisher("KEMENKOP").through(day);
        Progress progress = Progress.of(catalogue.target("dm-2024"), reports, day);
        System.out.println(progress);
        LinearTrend.standard()
                .fit(reports, day)
                .orElseThrow()
                .reaches(30_000_000)
                .ifPresent(date -> System.out.println("30 million on " + date + " along a straight line"));
    }
}
