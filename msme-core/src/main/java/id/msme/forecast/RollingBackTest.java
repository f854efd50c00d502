package id.msme.forecast;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.number.Fraction;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import id.msme.progress.PublishedSeries;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A back-test of a model that is fitted on the day of every count of every publisher and compared with all later counts
 * of that publisher.
 *
 * <p>A day is an origin if enough counts are known on it for an outlook and at least one count is later. The tests of
 * neighbouring origins share most of their counts, so the share held is no more than a rough measure of what an outlook
 * is worth.
 */
public final class RollingBackTest implements Answer {

    private final String model;
    private final LocalDate until;
    private final List<BackTest> tests;

    private RollingBackTest(String model, LocalDate until, List<BackTest> tests) {
        this.model = model;
        this.until = until;
        this.tests = List.copyOf(tests);
    }

    /**
     * Tests a model on the counts of all publishers.
     *
     * @param model the model
     * @param counts the counts
     * @param until the last day whose counts are used
     * @return the test
     */
    public static RollingBackTest of(ForecastModel model, ObservationSeries counts, LocalDate until) {
        requireNonNull(model, "model");
        requireNonNull(counts, "counts");
        requireNonNull(until, "until");
        var tests = new ArrayList<BackTest>();
        for (String publisher : counts.publishers()) {
            PublishedSeries series = counts.publisher(publisher).through(until);
            series.points().stream()
                    .map(Observation::asOf)
                    .distinct()
                    .map(day -> BackTest.of(model, series, day, until))
                    .filter(RollingBackTest::isComplete)
                    .forEach(tests::add);
        }
        return new RollingBackTest(model.id(), until, tests);
    }

    private static boolean isComplete(BackTest test) {
        return test.fit().pointsGiven() >= Scenarios.COUNTS_NEEDED
                && !test.hindsights().isEmpty();
    }

    /** {@return the id of the model} */
    public String model() {
        return model;
    }

    /** {@return the tests, by publisher and then by the day whose counts were known} */
    public List<BackTest> tests() {
        return tests;
    }

    /** {@return the number of forecasts that were compared with a later count} */
    public long forecasts() {
        return tests.stream().mapToLong(test -> test.hindsights().size()).sum();
    }

    /** {@return the number of later counts that the model intervals hold} */
    public long heldByModel() {
        return tests.stream().mapToLong(BackTest::heldByModel).sum();
    }

    /** {@return the number of later counts that the outlooks hold} */
    public long held() {
        return tests.stream().mapToLong(BackTest::held).sum();
    }

    /** {@return the share of later counts that the outlooks hold; empty without a forecast} */
    public Optional<Fraction> coverage() {
        return forecasts() == 0 ? Optional.empty() : Optional.of(Fraction.of(held(), forecasts()));
    }

    @Override
    public Basis basis() {
        var citations = new LinkedHashSet<Citation>();
        tests.forEach(test -> citations.addAll(test.basis().citations()));
        return new Basis(List.of("forecast." + model), List.copyOf(citations), until);
    }

    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        return Explanation.builder().add("held", text(language)).build();
    }

    private String text(Language language) {
        Messages messages = Messages.of(language);
        String origins = Counted.text(
                messages, "forecast.origins", tests.size() == 1, Map.of("number", Integer.toString(tests.size())));
        return messages.text(
                "forecast.rolling",
                Map.of(
                        "model", model,
                        "origins", origins,
                        "later", BackTest.later(forecasts(), held(), heldByModel(), language)));
    }

    /** {@return one line: how many of all later counts were held} */
    @Override
    public String toString() {
        return text(Language.EN);
    }
}
