package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.progress.Observation;
import java.util.Map;

/** A forecast with the count that was reported later. */
public final class Hindsight implements Answer {

    private final Observation actual;
    private final PredictionInterval interval;
    private final Outlook outlook;

    Hindsight(Observation actual, FittedCurve curve) {
        this.actual = actual;
        this.interval = curve.interval(actual.asOf(), FittedCurve.LEVEL);
        this.outlook = curve.outlook(actual.asOf());
    }

    /** {@return the count that was reported later} */
    public Observation actual() {
        return actual;
    }

    /** {@return the model interval for its day} */
    public PredictionInterval interval() {
        return interval;
    }

    /** {@return the outlook for its day} */
    public Outlook outlook() {
        return outlook;
    }

    /** {@return the forecast less the count; above 0 if the forecast was too high} */
    public double error() {
        return interval.estimate() - actual.count();
    }

    /** {@return the error over the count; infinite or not a number if the count is 0} */
    public double relativeError() {
        return error() / actual.count();
    }

    /** {@return whether the count is in the model interval} */
    public boolean isHeldByModel() {
        return interval.holds(actual.count());
    }

    /** {@return whether the count is in the outlook; false if the outlook has no range} */
    public boolean isHeld() {
        return outlook.interval().filter(range -> range.holds(actual.count())).isPresent();
    }

    @Override
    public Basis basis() {
        return outlook.basis();
    }

    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        Messages messages = Messages.of(language);
        return Explanation.builder()
                .add("outlook", outlook.explain(language).text("outlook").orElseThrow())
                .add("reported", reported(language))
                .add("held", messages.text(isHeld() ? "forecast.held" : "forecast.missed"))
                .build();
    }

    private String reported(Language language) {
        return Messages.of(language)
                .text(
                        "forecast.reported",
                        Map.of(
                                "count", Figures.count(actual.count(), language),
                                "day", actual.asOf().toString(),
                                "publisher", actual.publisher()));
    }

    /** {@return one line: the outlook, what was reported and whether the range held it} */
    @Override
    public String toString() {
        return explain(Language.EN).toString();
    }
}
