package id.msme.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetPathTest {

    static final Target BY_2023 = TargetTest.target("dm-2023", TargetKind.CUMULATIVE, 24_500_000)
            .deadline(LocalDate.of(2023, 12, 31))
            .build();
    static final Target BY_2024 = TargetTest.target("dm-2024", TargetKind.ADDITIONAL, 500_000)
            .baseline(24_500_000)
            .follows("dm-2023")
            .deadline(LocalDate.of(2024, 12, 31))
            .build();
    static final TargetPath PATH = TargetPath.of("digital-marketplace", List.of(BY_2024, BY_2023), "dm-2024");

    private static final Target GO_ONLINE = TargetTest.target("go-online-8m", TargetKind.CUMULATIVE, 8_000_000)
            .deadline(LocalDate.of(2019, 12, 31))
            .build();

    @Test
    void twentyFourAndAHalfAndHalfAMillionAreTwentyFive() {
        assertThat(PATH.steps()).containsExactly(BY_2023, BY_2024);
        assertThat(PATH.total()).isEqualTo(25_000_000);
        assertThat(PATH.last()).isEqualTo(BY_2024);
    }

    @Test
    void aTargetOfAnotherProgramIsNeverAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetPath("digital-marketplace", List.of(GO_ONLINE, BY_2023)))
                .withMessageContaining("does not continue");
        assertThat(TargetPath.of("digital-marketplace", List.of(GO_ONLINE, BY_2023, BY_2024), "dm-2024")
                        .total())
                .isEqualTo(25_000_000);
    }

    @Test
    void aStepNamesOneThatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetPath.of("digital-marketplace", List.of(BY_2024), "dm-2024"))
                .withMessageContaining(
                        "no target of digital-marketplace \"dm-2023\"; did you mean \"dm-2024\"? Valid: dm-2024");
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetPath("digital-marketplace", List.of(BY_2024)));
    }

    @Test
    void aStepThatFollowsItselfIsRefused() {
        Target circle = TargetTest.target("a", TargetKind.CUMULATIVE, 1)
                .follows("a")
                .deadline(LocalDate.of(2024, 12, 31))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetPath.of("p", List.of(circle), "a"))
                .withMessageContaining("follows itself");
    }

    @Test
    void aStepContinuesIndicatorBaselineAndTime() {
        var deadline = LocalDate.of(2024, 12, 31);
        var wrongBaseline = TargetTest.target("x", TargetKind.ADDITIONAL, 500_000)
                .baseline(8_000_000)
                .follows("dm-2023")
                .deadline(deadline)
                .build();
        var tooEarly = TargetTest.target("x", TargetKind.CUMULATIVE, 25_000_000)
                .follows("dm-2023")
                .deadline(BY_2023.deadline())
                .build();
        var less = TargetTest.target("x", TargetKind.CUMULATIVE, 24_499_999)
                .follows("dm-2023")
                .deadline(deadline)
                .build();
        for (Target step : List.of(wrongBaseline, tooEarly, less)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TargetPath("digital-marketplace", List.of(BY_2023, step)));
        }
    }

    @Test
    void milestonesAreThoseStillAhead() {
        assertThat(PATH.milestones(LocalDate.of(2022, 12, 27), 20_760_000).points())
                .containsExactly(
                        new Milestone(LocalDate.of(2022, 12, 27), 20_760_000),
                        new Milestone(LocalDate.of(2023, 12, 31), 24_500_000),
                        new Milestone(LocalDate.of(2024, 12, 31), 25_000_000));
        assertThat(PATH.milestones(LocalDate.of(2023, 12, 31), 24_000_000).points())
                .hasSize(2);
    }

    @Test
    void theWholeIsJudgedByMilestonesNotByOneStraightLine() {
        // One straight line to 25 million by 2024 asks for less in 2023 than the step to 24.5 million.
        PublishedSeries series = Series.of("2022-12-31", 20_000_000, "2023-12-31", 22_600_000);
        PathProgress progress = PathProgress.of(PATH, series, LocalDate.of(2023, 12, 31));
        assertThat(progress.steps().get(1).status()).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(progress.status()).isEqualTo(ProgressStatus.AT_RISK);
        assertThat(progress.whole().expected()).contains(Fraction.of(24_500_000));
        assertThat(progress.missed()).isEmpty();
        assertThat(PathProgress.of(PATH, series, LocalDate.of(2024, 1, 1)).missed())
                .containsExactly(BY_2023);
    }

    @Test
    void aPathWithoutDataSaysSo() {
        PathProgress progress = PathProgress.of(PATH, Series.of(), LocalDate.of(2023, 12, 31));
        assertThat(progress.status()).isEqualTo(ProgressStatus.NO_DATA);
        assertThat(progress.missed()).isEmpty();
    }
}
