package id.msme.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static Frame frame(String first, String last, double top) {
        return new Frame(LocalDate.parse(first), LocalDate.parse(last), top, new Point(100, 50), 800, 500);
    }

    @Test
    void daysGoRightAndCountsGoUp() {
        Frame frame = frame("2021-01-01", "2021-01-11", 10);
        assertThat(frame.at(LocalDate.parse("2021-01-01"), 0)).isEqualTo(new Point(100, 550));
        assertThat(frame.at(LocalDate.parse("2021-01-06"), 5)).isEqualTo(new Point(500, 300));
        assertThat(frame.at(LocalDate.parse("2021-01-11"), 10)).isEqualTo(new Point(900, 50));
    }

    @Test
    void countsAreRound() {
        assertThat(frame("2021-01-01", "2021-01-11", 10.8).counts()).containsExactly(0L, 2L, 4L, 6L, 8L, 10L);
        assertThat(frame("2021-01-01", "2021-01-11", 7).counts()).hasSize(8).endsWith(7L);
        assertThat(frame("2021-01-01", "2021-01-11", 33e6).counts())
                .startsWith(0L, 5_000_000L)
                .endsWith(30_000_000L);
    }

    @Test
    void startsAreOfYearsQuartersOrMonths() {
        assertThat(frame("2017-10-01", "2021-02-01", 1).starts())
                .containsExactly(
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2021, 1, 1));
        assertThat(frame("2020-11-15", "2021-11-15", 1).starts())
                .containsExactly(
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 4, 1),
                        LocalDate.of(2021, 7, 1),
                        LocalDate.of(2021, 10, 1));
        assertThat(frame("2020-11-15", "2021-02-15", 1).starts())
                .containsExactly(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1));
        assertThat(frame("1900-01-01", "2100-01-01", 1).starts().size()).isLessThan(12);
    }
}
