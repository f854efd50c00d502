package id.msme.forecast;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which a count is reached, by the curve and by both ends of an interval. */
public final class ReachDates implements Answer {

    private final FittedCurve curve;
    private final long value;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate expected;
    private final @Nullable LocalDate latest;
    private final double level;

    ReachDates(
            FittedCurve curve,
            long value,
            @Nullable LocalDate earliest,
            @Nullable LocalDate expected,
            @Nullable LocalDate latest,
            double level) {
        this.curve = curve;
        this.value = value;
        this.earliest = earliest;
        this.expected = expected;
        this.latest = latest;
        this.level = level;
    }

    /** {@return the count to reach} */
    public long value() {
        return value;
    }

    /** {@return the first day on which the upper end of the interval has the value; empty if it never does} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** {@return the first day on which the curve has the value; empty if it never does} */
    public Optional<LocalDate> expected() {
        return Optional.ofNullable(expected);
    }

    /** {@return the first day on which the lower end has the value; empty if it never does} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /** {@return the level of the interval, between 0 and 1} */
    public double level() {
        return level;
    }

    @Override
    public Basis basis() {
        return curve.basis();
    }

    @Override
    public Explanation explain(Language language) {
        return Explanation.builder().add("reach", text(language)).build();
    }

    private String text(Language language) {
        return Messages.of(language)
                .text(
                        "forecast.reach",
                        Map.of(
                                "value", Figures.count(value, language),
                                "expected", day(expected),
                                "earliest", day(earliest),
                                "latest", day(latest),
                                "level", Figures.percent(level, language)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReachDates that
                && value == that.value
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(expected, that.expected)
                && Objects.equals(latest, that.latest)
                && Double.compare(level, that.level) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, earliest, expected, latest, level);
    }

    /** {@return one line, for example {@code 25,000,000 on 2024-05-19 (2023-08-15 – never), 90 %}} */
    @Override
    public String toString() {
        return text(Language.EN);
    }
}
