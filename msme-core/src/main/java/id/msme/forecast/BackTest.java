package id.msme.forecast;

import id.msme.progress.PublishedSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a model would have told, fitted only on the counts of days up to one, and what came.
 *
 * <p>A count belongs to the day it speaks of; it may have been published later.
 *
 * @param model the name of the model
 * @param knownOn the last day whose counts were fitted
 * @param fit the fit on that day
 * @param hindsights the later counts with the forecast for each; none where the fit was refused
 */
public record BackTest(String model, LocalDate knownOn, FitResult fit, List<Hindsight> hindsights) {

    /**
     * Copies the list.
     *
     * @param model the name of the model
     * @param knownOn the last day whose counts were fitted
     * @param fit the fit on that day
     * @param hindsights the later counts with the forecast for each
     */
    public BackTest {
        hindsights = List.copyOf(hindsights);
    }

    /**
     * {@return the test of a model on a series}
     *
     * @param model the model
     * @param series the counts of one publisher
     * @param knownOn the last day whose counts are fitted
     * @param until the last day whose counts are judged by
     * @param level the level of the intervals, between 0 and 1
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static BackTest of(
            ForecastModel model, PublishedSeries series, LocalDate knownOn, LocalDate until, double level) {
        FitResult fit = model.fit(series.through(knownOn));
        List<Hindsight> hindsights = fit.curve()
                .map(curve -> series.through(until).points().stream()
                        .filter(point -> point.asOf().isAfter(knownOn))
                        .map(point -> new Hindsight(point, curve.interval(point.asOf(), level)))
                        .toList())
                .orElse(List.of());
        return new BackTest(model.id(), knownOn, fit, hindsights);
    }

    /** {@return the mean of the errors: above 0 where too much was told; empty without a later count} */
    public OptionalDouble bias() {
        return hindsights.stream().mapToDouble(Hindsight::error).average();
    }

    /** {@return the mean of the errors without their signs; empty without a later count} */
    public OptionalDouble meanAbsoluteError() {
        return hindsights.stream().mapToDouble(h -> Math.abs(h.error())).average();
    }

    /** {@return the mean of the relative errors without their signs; empty without a later count} */
    public OptionalDouble meanAbsoluteRelativeError() {
        return hindsights.stream().mapToDouble(h -> Math.abs(h.relativeError())).average();
    }

    /** {@return how many of the later counts the intervals hold} */
    public long held() {
        return hindsights.stream().filter(Hindsight::isHeld).count();
    }
}
