package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2020, 7, 29);

    static Target.Builder target(String id, TargetKind kind, long value) {
        var builder = Target.builder();
        builder.id(id).indicator(Indicator.MSMES_ONLINE).kind(kind).value(value);
        return builder;
    }

    private static TargetPart region(String code, long value) {
        return new TargetPart(new Segment.InRegion(RegionCode.parse(code)), value);
    }

    @Test
    void aWindowIsToldFromItsEvent() {
        var window = new EventWindow("announcement", ANNOUNCED, Period.ofMonths(6), Period.ofYears(1));
        Target target = target("t", TargetKind.ADDITIONAL, 15_000)
                .within(window)
                .baseline(85_000)
                .build();
        assertThat(target.earliest()).contains(LocalDate.of(2021, 1, 29));
        assertThat(target.deadline()).isEqualTo(LocalDate.of(2021, 7, 29));
        assertThat(target.cumulativeValue()).isEqualTo(100_000);
    }

    @Test
    void aWindowOfTwoDaysThatAreNotItsOwnIsRefused() {
        var builder = target("t", TargetKind.CUMULATIVE, 1);
        builder.window(new EventWindow("announcement", ANNOUNCED, Period.ofMonths(6), Period.ofYears(1)))
                .deadline(ANNOUNCED);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("window");
    }

    @Test
    void anotherDeadlineTakesThePlaceOfAWindow() {
        Target target = target("t", TargetKind.ADDITIONAL, 15_000)
                .within(new EventWindow("announcement", ANNOUNCED, Period.ofMonths(6), Period.ofYears(1)))
                .baseline(85_000)
                .isMinimum(true)
                .publisher("KEMENKOP")
                .addParts(region("31", 60))
                .build();
        Target earlier = target.withDeadline(ANNOUNCED);
        assertThat(earlier.deadline()).isEqualTo(ANNOUNCED);
        assertThat(earlier.window()).isEmpty();
        assertThat(earlier.earliest()).isEmpty();
        assertThat(earlier.withValue(1).deadline()).isEqualTo(ANNOUNCED);
        Target again = earlier.withDeadline(target.deadline());
        assertThat(again.toString()).isEqualTo(target.toString());
        assertThat(List.of(again.baseline(), again.isMinimum(), again.publisher(), again.parts()))
                .isEqualTo(List.of(85_000L, true, target.publisher(), target.parts()));
        assertThat(target.withValue(1).window()).isEqualTo(target.window());
    }

    @Test
    void aWindowDoesNotCloseBeforeItOpens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventWindow("announcement", ANNOUNCED, Period.ofYears(1), Period.ofMonths(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventWindow("announcement", ANNOUNCED, Period.ofDays(-1), Period.ofMonths(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventWindow(" ", ANNOUNCED, Period.ZERO, Period.ofMonths(6)));
    }

    @Test
    void partsOfEachDimensionAreSharesOfTheSameValue() {
        Target target = target("t", TargetKind.CUMULATIVE, 100)
                .deadline(ANNOUNCED)
                .addParts(region("31", 60), region("34.71", 30))
                .addParts(new TargetPart(new Segment.OfScale(Scale.MICRO), 100))
                .addParts(new TargetPart(new Segment.ByPartner("shopee"), 1))
                .build();
        assertThat(target.unassigned(Segment.InRegion.class)).isEqualTo(10);
        assertThat(target.unassigned(Segment.OfScale.class)).isZero();
        assertThat(target.unassigned(Segment.ByPartner.class)).isEqualTo(99);
    }

    @Test
    void partsDoNotAddUpToMoreThanTheValueUnlessItIsAMinimum() {
        var exact = target("t", TargetKind.CUMULATIVE, 100)
                .deadline(ANNOUNCED)
                .addParts(region("31", 60), region("34", 41));
        assertThatIllegalArgumentException().isThrownBy(exact::build).withMessageContaining("more than 100");
        Target minimum = target("t", TargetKind.CUMULATIVE, 100)
                .isMinimum(true)
                .deadline(ANNOUNCED)
                .addParts(region("31", 60), region("34", 41))
                .build();
        assertThat(minimum.unassigned(Segment.InRegion.class)).isEqualTo(-1);
    }

    @Test
    void noMsmeStandsInTwoPartsOfOneDimension() {
        var nested = target("t", TargetKind.CUMULATIVE, 100)
                .deadline(ANNOUNCED)
                .addParts(region("34", 10), region("34.71", 10));
        assertThatIllegalArgumentException().isThrownBy(nested::build).withMessageContaining("twice");
        var siblings = target("t", TargetKind.CUMULATIVE, 100)
                .deadline(ANNOUNCED)
                .addParts(region("34.01", 10), region("34.71", 10));
        assertThat(siblings.build().parts()).hasSize(2);
    }

    @Test
    void aPartIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> region("31", -1));
    }

    @Test
    void everyIndicatorHasItsUnit() {
        assertThat(Indicator.MSMES_ONLINE.unit()).isEqualTo(CountUnit.MSME);
        assertThat(Indicator.MSMES_TRAINED.unit()).isEqualTo(CountUnit.MSME);
        assertThat(Indicator.ACTIVITIES.unit()).isEqualTo(CountUnit.ACTIVITY);
    }
}
