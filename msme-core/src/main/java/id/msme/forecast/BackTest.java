package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.progress.PublishedSeries;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * A comparison of the forecasts of a model, fitted to the counts up to a day, with later counts.
 *
 * <p>A count belongs to the day of which it speaks; it may have been published later.
 */
public final class BackTest implements Answer {

    private final String publisher;
    private final FitResult fit;
    private final List<Hindsight> hindsights;

    private BackTest(String publisher, FitResult fit, List<Hindsight> hindsights) {
        this.publisher = publisher;
        this.fit = fit;
        this.hindsights = List.copyOf(hindsights);
    }

    /**
     * Tests a model on a series.
     *
     * @param model the model
     * @param series the counts of one publisher
     * @param knownOn the last day whose counts are fitted
     * @param until the last day whose counts are compared with the forecasts
     * @return the test
     */
    public static BackTest of(ForecastModel model, PublishedSeries series, LocalDate knownOn, LocalDate until) {
        requireNonNull(model, "model");
        requireNonNull(series, "series");
        requireNonNull(knownOn, "knownOn");
        requireNonNull(until, "until");
        FitResult fit = model.fit(series, knownOn);
        List<Hindsight> hindsights = fit.curve()
                .map(curve -> series.through(until).points().stream()
                        .filter(point -> point.asOf().isAfter(knownOn))
                        .map(point -> new Hindsight(point, curve))
                        .toList())
                .orElse(List.of());
        return new BackTest(series.publisher(), fit, hindsights);
    }

    /** {@return the id of the model} */
    public String model() {
        return fit.model();
    }

    /** {@return the publisher of the counts} */
    public String publisher() {
        return publisher;
    }

    /** {@return the last day whose counts were fitted} */
    public LocalDate knownOn() {
        return fit.basis().asOf();
    }

    /** {@return the fit on that day} */
    public FitResult fit() {
        return fit;
    }

    /** {@return the later counts, each with its forecast; empty if the fit was refused} */
    public List<Hindsight> hindsights() {
        return hindsights;
    }

    /** {@return the mean error, above 0 if the forecasts were too high; empty without a later count} */
    public OptionalDouble bias() {
        return hindsights.stream().mapToDouble(Hindsight::error).average();
    }

    /** {@return the mean absolute error; empty without a later count} */
    public OptionalDouble meanAbsoluteError() {
        return hindsights.stream().mapToDouble(h -> Math.abs(h.error())).average();
    }

    /** {@return the mean absolute relative error; empty without a later count} */
    public OptionalDouble meanAbsoluteRelativeError() {
        return hindsights.stream().mapToDouble(h -> Math.abs(h.relativeError())).average();
    }

    /** {@return the number of later counts that the model intervals hold} */
    public long heldByModel() {
        return count(Hindsight::isHeldByModel);
    }

    /** {@return the number of later counts that the outlooks hold} */
    public long held() {
        return count(Hindsight::isHeld);
    }

    private long count(Predicate<Hindsight> condition) {
        return hindsights.stream().filter(condition).count();
    }

    @Override
    public Basis basis() {
        return fit.basis();
    }

    /** Explains this test: {@code held}, or {@code missing} if the fit was refused. */
    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        return fit.curve().isEmpty()
                ? fit.explain(language)
                : Explanation.builder().add("held", text(language)).build();
    }

    private String text(Language language) {
        return Messages.of(language)
                .text(
                        "forecast.backtest",
                        Map.of(
                                "model", model(),
                                "publisher", publisher,
                                "knownOn", knownOn().toString(),
                                "later", later(hindsights.size(), held(), heldByModel(), language)));
    }

    /** How many of some later counts were held. */
    static String later(long later, long held, long heldByModel, Language language) {
        return Counted.text(
                Messages.of(language),
                "forecast.later",
                later == 1,
                Map.of(
                        "later", Long.toString(later),
                        "held", Long.toString(held),
                        "heldByModel", Long.toString(heldByModel)));
    }

    /** {@return one line: how many of the later counts were held, or why the fit was refused} */
    @Override
    public String toString() {
        return explain(Language.EN).toString();
    }
}
