package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservationSeriesTest {

    private static Observation observation(String day, DatePrecision precision, long count, String publisher) {
        return new Observation(
                LocalDate.parse(day), precision, count, publisher, Optional.empty(), false, Optional.empty());
    }

    private static ObservationSeries series(Observation... observations) {
        return ObservationSeries.of(Indicator.MSMES_ONLINE, List.of(observations));
    }

    @Test
    void publishersAreKeptApart() {
        var kominfo = observation("2017-11-15", DatePrecision.DAY, 4_600_000, "KOMINFO");
        var kemenkop = observation("2017-11-15", DatePrecision.DAY, 3_790_000, "KEMENKOP");
        var both = series(kominfo, kemenkop);
        assertThat(both.publishers()).containsExactly("KEMENKOP", "KOMINFO");
        assertThat(both.publisher("KOMINFO").points()).containsExactly(kominfo);
        assertThat(both.findPublisher("BPS")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedSeries.of(Indicator.MSMES_ONLINE, "KOMINFO", List.of(kemenkop)))
                .withMessageContaining("kept apart");
    }

    @Test
    void publishersDisagreeAboutTheSameTime() {
        var a = observation("2017-11-15", DatePrecision.DAY, 4_600_000, "KOMINFO");
        var b = observation("2017-11-15", DatePrecision.DAY, 3_790_000, "KEMENKOP");
        assertThat(series(a, b).disagreements()).containsExactly(new Disagreement(Disagreement.Kind.SAME_TIME, b, a));
    }

    @Test
    void theSameTimeIsAsWideAsThePrecision() {
        var day = observation("2019-02-28", DatePrecision.DAY, 9, "A");
        var month = observation("2019-02-25", DatePrecision.MONTH, 10, "B");
        assertThat(series(day, month).disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Disagreement.Kind.SAME_TIME);
        var nextDay = observation("2019-03-01", DatePrecision.DAY, 11, "A");
        assertThat(series(nextDay, month).disagreements()).isEmpty();
    }

    @Test
    void aCumulativeCountCannotHaveBeenLargerBefore() {
        var before = observation("2019-02-25", DatePrecision.MONTH, 9_160_000, "KOMINFO");
        var after = observation("2020-01-01", DatePrecision.START_OF_YEAR, 8_000_000, "KEMENKOP");
        assertThat(series(after, before).disagreements())
                .containsExactly(new Disagreement(Disagreement.Kind.MORE_EARLIER, before, after));
    }

    @Test
    void equalCountsAndOnePublisherDoNotDisagree() {
        assertThat(series(
                                observation("2020-01-01", DatePrecision.DAY, 5, "A"),
                                observation("2020-01-01", DatePrecision.DAY, 5, "B"),
                                observation("2021-01-01", DatePrecision.DAY, 7, "C"),
                                observation("2021-01-01", DatePrecision.DAY, 6, "C"))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void oddStepsAreToldAndNotRepaired() {
        PublishedSeries odd = Series.of(
                "2021-01-01",
                100,
                "2021-01-11",
                110,
                "2021-01-21",
                120,
                "2021-01-31",
                120,
                "2021-02-10",
                115,
                "2021-02-20",
                125,
                "2021-02-21",
                128,
                "2021-02-22",
                132,
                "2021-02-22",
                133);
        assertThat(odd.remarks())
                .extracting(SeriesRemark::kind)
                .containsExactly(
                        SeriesRemark.Kind.REPEAT,
                        SeriesRemark.Kind.FALL,
                        SeriesRemark.Kind.JUMP,
                        SeriesRemark.Kind.SAME_DAY);
        // Three times the median pace of one a day is no jump, four times is.
        assertThat(odd.remarks().get(2).after().count()).isEqualTo(133);
        assertThat(odd.points()).hasSize(8);
        assertThat(odd.latest().orElseThrow().count()).isEqualTo(133);
    }

    @Test
    void aSmoothSeriesHasNoRemarks() {
        assertThat(Series.of("2021-01-01", 100, "2021-01-11", 110, "2021-01-21", 130)
                        .remarks())
                .isEmpty();
        assertThat(Series.of().remarks()).isEmpty();
    }

    @Test
    void theLatestOfOneDayIsTheLarger() {
        PublishedSeries series = Series.of("2021-02-01", 7, "2021-01-01", 5, "2021-02-01", 6);
        assertThat(series.latest().orElseThrow().count()).isEqualTo(7);
        assertThat(series.first().orElseThrow().count()).isEqualTo(5);
    }

    @Test
    void precisionTellsTheDaysThatMayBeMeant() {
        var day = LocalDate.of(2020, 2, 15);
        assertThat(DatePrecision.DAY.earliest(day)).isEqualTo(day);
        assertThat(DatePrecision.DAY.latest(day)).isEqualTo(day);
        assertThat(DatePrecision.MONTH.earliest(day)).isEqualTo("2020-02-01");
        assertThat(DatePrecision.MONTH.latest(day)).isEqualTo("2020-02-29");
        assertThat(DatePrecision.YEAR.earliest(day)).isEqualTo("2020-01-01");
        assertThat(DatePrecision.YEAR.latest(day)).isEqualTo("2020-12-31");
        assertThat(DatePrecision.START_OF_YEAR.latest(day)).isEqualTo("2020-01-31");
        for (DatePrecision precision : DatePrecision.values()) {
            assertThat(DatePrecision.find(precision.toString())).contains(precision);
        }
        assertThat(DatePrecision.find("DAY")).isEmpty();
    }

    @Test
    void aCountIsNotNegativeAndHasAPublisher() {
        assertThatIllegalArgumentException().isThrownBy(() -> observation("2020-01-01", DatePrecision.DAY, -1, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> observation("2020-01-01", DatePrecision.DAY, 1, " "));
    }

    @Test
    void equalRowsCountOnceAndTheLargerOfADayIsUsedInEitherOrder() {
        PublishedSeries one = Series.of("2021-01-01", 1, "2022-12-31", 190, "2022-12-31", 200, "2022-12-31", 200);
        PublishedSeries other = Series.of("2022-12-31", 200, "2022-12-31", 200, "2022-12-31", 190, "2021-01-01", 1);
        assertThat(one.points()).isEqualTo(other.points()).hasSize(2);
        assertThat(one.remarks()).isEqualTo(other.remarks()).hasSize(1);
        assertThat(one.latest().orElseThrow().count()).isEqualTo(200);
    }

    @Test
    void publisherHasNoControlCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation("2021-01-01", DatePrecision.DAY, 1, "A\u001b[31m"))
                .withMessageContaining("control characters");
    }
}
