package id.msme.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTableTest {

    @Test
    void showsAllWhereNothingIsSmall() {
        var table = table(List.of(50L, 0L), List.of(7L, 5L)).publish(5);
        assertThat(table.hidden()).isZero();
        assertThat(table).hasToString("\tMICRO\tSMALL\ttotal\n31\t50\t0\t50\n32\t7\t5\t12\ntotal\t57\t5\t62\n");
    }

    @Test
    void hidesASmallCountAndThoseItFollowsFrom() {
        var table = table(List.of(50L, 3L), List.of(70L, 20L)).publish(5);
        assertThat(table.count("31", "SMALL")).isEmpty();
        assertThat(table.count("31", "MICRO")).as("else 53 less 50 tells it").isEmpty();
        assertThat(table.count("32", "SMALL")).as("else 23 less 20 tells it").isEmpty();
        assertThat(table.count("32", "MICRO")).isEmpty();
        assertThat(table.rowTotal("31")).hasValue(53);
        assertThat(table.columnTotal("SMALL")).hasValue(23);
        assertThat(table.total()).hasValue(143);
        assertThat(table).hasToString("\tMICRO\tSMALL\ttotal\n31\t×\t×\t53\n32\t×\t×\t90\ntotal\t120\t23\t143\n");
    }

    @Test
    void aThresholdIsTheLeastThatIsShown() {
        assertThat(table(List.of(50L, 4L), List.of(70L, 20L)).publish(5).count("31", "SMALL"))
                .isEmpty();
        assertThat(table(List.of(50L, 5L), List.of(70L, 20L)).publish(5).count("31", "SMALL"))
                .hasValue(5);
    }

    @Test
    void twoOnesAreNotHiddenByTheirSumOfTwo() {
        var counts = new CountTable(
                List.of("31", "32"), List.of("a", "b", "c"), List.of(List.of(1L, 1L, 100L), List.of(1L, 1L, 100L)));
        var table = counts.publish(2);
        assertThat(table.rowTotal("31")).hasValue(102);
        assertThat(table.count("31", "c"))
                .as("else 102 less 100 leaves 1 and 1")
                .isEmpty();
    }

    @Test
    void hidesTheSmallerOfTheOthersAndATotalLast() {
        var counts = new CountTable(
                List.of("31", "32", "33"),
                List.of("a", "b", "c"),
                List.of(List.of(3L, 90L, 40L), List.of(80L, 70L, 60L), List.of(30L, 95L, 20L)));
        var table = counts.publish(5);
        assertThat(table.rows()).containsExactly("31", "32", "33");
        assertThat(table.columns()).containsExactly("a", "b", "c");
        assertThat(table.hidden()).isEqualTo(4);
        assertThat(table.count("31", "c")).isEmpty();
        assertThat(table.count("33", "a")).isEmpty();
        assertThat(table.count("33", "c")).isEmpty();
        assertThat(table.total()).hasValue(488);
    }

    @Test
    void hidesEvenTheTotalWhereThereIsNothingElse() {
        var one = new CountTable(List.of("31"), List.of("MICRO"), List.of(List.of(3L)));
        assertThat(one.publish(5).hidden()).isEqualTo(4);
        assertThat(one.publish(5).total()).isEmpty();
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(List.of(1L), List.of(1L, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> table(List.of(1L, -1L), List.of(1L, 2L)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable(List.of("a", "a"), List.of("b"), List.of(List.of(1L), List.of(1L))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(1L, 1L), List.of(1L, 2L)).publish(1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> table(List.of(1L, 1L), List.of(1L, 2L)).publish(5).count("31", "LARGE"))
                .withMessage("no heading \"LARGE\"; valid: MICRO, SMALL");
    }

    @Test
    void aTableBeforePublicationShowsNoCount() {
        assertThat(table(List.of(1L, 2L), List.of(3L, 4L))).hasToString("CountTable of 2 rows and 2 columns");
    }

    private static CountTable table(List<Long> first, List<Long> second) {
        return new CountTable(List.of("31", "32"), List.of("MICRO", "SMALL"), List.of(first, second));
    }
}
