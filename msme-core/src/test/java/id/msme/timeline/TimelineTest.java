package id.msme.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate CHANGE = LocalDate.of(2021, 2, 2);
    private static final Dated<String> OLD =
            dated("old", Validity.closed(LocalDate.of(2008, 7, 4), CHANGE.minusDays(1)));
    private static final Dated<String> NEW = dated("new", Validity.from(CHANGE));

    private static Dated<String> dated(String value, Validity validity) {
        return new Dated<>(value, validity, Citation.of("A test", Reliability.INFERENCE));
    }

    @Test
    void oneValueHoldsOnEachDay() {
        var timeline = Timeline.of(List.of(NEW, OLD));
        assertThat(timeline.entries()).containsExactly(OLD, NEW);
        assertThat(timeline.at(LocalDate.of(2008, 7, 3))).isEmpty();
        assertThat(timeline.at(LocalDate.of(2008, 7, 4))).contains(OLD);
        assertThat(timeline.at(CHANGE.minusDays(1))).contains(OLD);
        assertThat(timeline.at(CHANGE)).contains(NEW);
        assertThat(timeline.at(LocalDate.MAX)).contains(NEW);
        assertThat(timeline.indexAt(CHANGE.toEpochDay() - 1)).isZero();
        assertThat(timeline.indexAt(CHANGE.toEpochDay())).isEqualTo(1);
        assertThat(timeline.indexAt(0)).isEqualTo(-1);
    }

    @Test
    void overlapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(List.of(OLD, dated("new", Validity.from(CHANGE.minusDays(1))))))
                .withMessage("overlap: 2008-07-04..2021-02-01 and 2021-02-01..");
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of(OLD, OLD)));
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of(NEW, dated("", Validity.always()))));
    }

    @Test
    void gapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(List.of(OLD, dated("new", Validity.from(CHANGE.plusDays(1))))))
                .withMessage("gap: 2008-07-04..2021-02-01 and 2021-02-03..");
    }

    @Test
    void emptyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of()));
    }
}
