package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A model fitted to the counts known on a day. Immutable.
 *
 * <p>A curve has two kinds of range. The {@link #interval(LocalDate, double) model interval} is the textbook's: it
 * takes the curve for true and the errors for independent. The {@link #outlook(LocalDate) outlook} takes neither for
 * granted and is wider; on the back-test of the shipped series it holds about as many counts as it states. Show people
 * the outlook.
 */
public abstract sealed class FittedCurve implements Answer permits LinearCurve, LogisticCurve, BassCurve {

    /** The usual level of an interval, and the level of every outlook: 90 %. */
    public static final double LEVEL = 0.9;

    private static final int HORIZON_YEARS = 100;

    private final Fitting fitting;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Convergence convergence;
    // Derived from the other fields when first needed; two threads may compute the same scenarios.
    private volatile @Nullable Scenarios scenarios;

    FittedCurve(Fitting fitting, Convergence convergence) {
        this.fitting = fitting;
        this.firstDay = fitting.series().first().orElseThrow().asOf();
        this.lastDay = fitting.series().latest().orElseThrow().asOf();
        this.convergence = convergence;
    }

    /** {@return the id of the model} */
    public final String model() {
        return fitting.model();
    }

    /** {@return the day whose knowledge was fitted; later counts were not used} */
    public final LocalDate asOf() {
        return fitting.asOf();
    }

    /** {@return the day of the first count} */
    public final LocalDate firstDay() {
        return firstDay;
    }

    /** {@return the day of the last count} */
    public final LocalDate lastDay() {
        return lastDay;
    }

    /** {@return how the fit ended} */
    public final Convergence convergence() {
        return convergence;
    }

    /** {@return the count that neither the curve nor a range exceeds; empty if there is no such limit} */
    public abstract OptionalLong ceiling();

    /**
     * Returns the count of the curve at the end of a day.
     *
     * @param day the day
     * @return the count of the curve
     */
    public final double at(LocalDate day) {
        return estimate(requireNonNull(day, "day").toEpochDay());
    }

    /**
     * Returns the model interval: the range in which a count of that day falls if the curve is true and errors are
     * independent.
     *
     * @param day the day
     * @param level the share of counts that the range is meant to hold, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public final PredictionInterval interval(LocalDate day, double level) {
        requireNonNull(day, "day");
        return interval(day, level, StudentT.twoSided(level, convergence.degreesOfFreedom()));
    }

    /**
     * Returns what to expect of a day at the level of 90 %, with the uncertainty of pace and ceiling.
     *
     * <p>The range is that of 999 draws. Each draw takes a ceiling from the range of ceilings and fits the curve to it,
     * lets the pace at which the errors changed between two of the counts go on after the last count, upwards or
     * downwards, and adds the error of one count. Errors are scaled for the number of parameters and, by Student's t,
     * for the small number of counts.
     *
     * @param day the day
     * @return the outlook; without a range if there are fewer than four counts
     */
    public final Outlook outlook(LocalDate day) {
        return new Outlook(this, requireNonNull(day, "day"));
    }

    /**
     * Returns the first day on which the curve is at or above a count.
     *
     * @param value the count to reach
     * @return the day; empty if the curve does not reach the count by 9999-12-31
     */
    public abstract Optional<LocalDate> reaches(long value);

    /**
     * Returns the days on which a count is reached by the curve and by both ends of the model interval.
     *
     * <p>The days from the first count to a century after the last are searched: an end that needs longer is empty.
     *
     * @param value the count to reach
     * @param level the level of the interval, between 0 and 1
     * @return the days
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public final ReachDates reachDates(long value, double level) {
        double t = StudentT.twoSided(level, convergence.degreesOfFreedom());
        LocalDate earliest = null;
        LocalDate end = lastDay.plusYears(HORIZON_YEARS);
        for (LocalDate day = firstDay; !day.isAfter(end); day = day.plusDays(1)) {
            PredictionInterval interval = interval(day, level, t);
            if (earliest == null && interval.high() >= value) {
                earliest = day;
            }
            if (interval.low() >= value) {
                return new ReachDates(this, value, earliest, expected(value), day, level);
            }
        }
        return new ReachDates(this, value, earliest, expected(value), null, level);
    }

    /**
     * Returns the days on which a count is reached by the curve and by both ends of the outlook.
     *
     * <p>The days from the first count to fifty years after the last are searched: an end that needs longer is empty,
     * and so are both if there are fewer than four counts.
     *
     * @param value the count to reach
     * @return the days
     */
    public final ReachDates reachOutlook(long value) {
        Scenarios drawn = scenarios();
        LocalDate earliest = drawn.firstDay(firstDay, day -> outlook(day).high() >= value);
        LocalDate latest = drawn.firstDay(firstDay, day -> outlook(day).low() >= value);
        return new ReachDates(this, value, earliest, expected(value), latest, LEVEL);
    }

    private @Nullable LocalDate expected(long value) {
        return reaches(value)
                .map(day -> day.isBefore(firstDay) ? firstDay : day)
                .orElse(null);
    }

    final Scenarios scenarios() {
        Scenarios drawn = scenarios;
        if (drawn == null) {
            drawn = new Scenarios(fitting, this::scatters, parameterCount());
            scenarios = drawn;
        }
        return drawn;
    }

    final Fitting fitting() {
        return fitting;
    }

    abstract double estimate(long epochDay);

    /** The model interval for the t of its level. */
    abstract PredictionInterval interval(LocalDate day, double level, double t);

    /** The curve at each ceiling of the range, with the errors of the counts about it. */
    abstract List<Scenarios.Scatter> scatters();

    /** The number of parameters that were fitted. */
    abstract int parameterCount();

    /** The lowest ceiling of the range; empty if the curve has no ceiling. */
    abstract OptionalLong lowestCeiling();

    @Override
    public final Basis basis() {
        return fitting.basis();
    }

    @Override
    public final Explanation explain(Language language) {
        requireNonNull(language, "language");
        Messages messages = Messages.of(language);
        var explanation = Explanation.builder().add("curve", summary(language));
        if (!convergence.isConverged()) {
            explanation.add("convergence", messages.text("forecast.convergence"));
        }
        if (ceiling().isPresent()) {
            explanation.add(
                    "ceiling",
                    messages.text(
                            "forecast.ceiling",
                            Map.of(
                                    "low", Figures.count(lowestCeiling().orElseThrow(), language),
                                    "high", Figures.count(ceiling().orElseThrow(), language))));
        }
        return explanation.build();
    }

    private String summary(Language language) {
        return Messages.of(language)
                .text(
                        "forecast.curve",
                        Map.of(
                                "model", model(),
                                "points", Integer.toString(fitting.size()),
                                "publisher", fitting.series().publisher(),
                                "first", firstDay.toString(),
                                "last", lastDay.toString(),
                                "count", Figures.count(at(lastDay), language)));
    }

    /**
     * {@return one line: the model, the counts that were fitted and the count of the curve on the last of their days}
     */
    @Override
    public final String toString() {
        return summary(Language.EN);
    }
}
