package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The count expected on a day, with a range that allows for a changing pace and an uncertain ceiling.
 *
 * <p>An outlook for a day within the counts describes them; only one for a later day is a forecast: see {@link
 * #horizon()}. The lower end may be below the last count, as publishers restate what they reported.
 */
public final class Outlook implements Answer {

    private final FittedCurve curve;
    private final LocalDate day;
    private final double estimate;
    private final @Nullable PredictionInterval interval;

    Outlook(FittedCurve curve, LocalDate day) {
        this.curve = curve;
        this.day = day;
        this.estimate = curve.at(day);
        this.interval = curve.scenarios().interval(day, estimate);
    }

    /** {@return the id of the model} */
    public String model() {
        return curve.model();
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return the count of the curve} */
    public double estimate() {
        return estimate;
    }

    /** {@return the range of 90 %; empty if there are fewer than four counts} */
    public Optional<PredictionInterval> interval() {
        return Optional.ofNullable(interval);
    }

    /** {@return how far the day is from the counts} */
    public Horizon horizon() {
        long ahead = daysAhead();
        if (ahead <= 0) {
            return Horizon.WITHIN_COUNTS;
        }
        return ahead <= span() ? Horizon.NEAR : Horizon.FAR;
    }

    /** {@return the number of days from the last count to the day; 0 or less if it is not after the last count} */
    public long daysAhead() {
        return ChronoUnit.DAYS.between(curve.lastDay(), day);
    }

    private long span() {
        return ChronoUnit.DAYS.between(curve.firstDay(), curve.lastDay());
    }

    /** Not a number where there is no range, so that no comparison holds. */
    double low() {
        return interval == null ? Double.NaN : interval.low();
    }

    double high() {
        return interval == null ? Double.NaN : interval.high();
    }

    @Override
    public Basis basis() {
        return curve.basis();
    }

    /**
     * Explains this outlook: {@code outlook}, {@code method} or {@code missing}, {@code ceiling} if there is one, and
     * {@code extrapolation} if the day is far beyond the counts.
     */
    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        Messages messages = Messages.of(language);
        var explanation = Explanation.builder().add("outlook", summary(language));
        if (interval == null) {
            explanation.add(
                    "missing",
                    messages.text(
                            "forecast.missing",
                            Map.of(
                                    "needed", Integer.toString(Scenarios.COUNTS_NEEDED),
                                    "given", Integer.toString(curve.fitting().size()))));
        } else {
            explanation.add("method", messages.text("forecast.method"));
            curve.explain(language).text("ceiling").ifPresent(text -> explanation.add("ceiling", text));
        }
        if (horizon() == Horizon.FAR) {
            explanation.add(
                    "extrapolation",
                    messages.text(
                            "forecast.far",
                            Map.of(
                                    "day", day.toString(),
                                    "ahead", Figures.count(daysAhead(), language),
                                    "span", Figures.count(span(), language))));
        }
        return explanation.build();
    }

    private String summary(Language language) {
        return Messages.of(language)
                .text(
                        "forecast.outlook." + (interval == null ? "none" : horizon()),
                        Map.of(
                                "model", model(),
                                "count", interval == null ? Figures.count(estimate, language) : interval.text(language),
                                "day", day.toString(),
                                "needed", Integer.toString(Scenarios.COUNTS_NEEDED),
                                "level", Figures.percent(FittedCurve.LEVEL, language)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outlook that
                && model().equals(that.model())
                && day.equals(that.day)
                && Double.compare(estimate, that.estimate) == 0
                && Objects.equals(interval, that.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model(), day, estimate, interval);
    }

    /** {@return one line: the count, its range, the day and whether that day is a forecast} */
    @Override
    public String toString() {
        return summary(Language.EN);
    }
}
