package id.msme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.money.Rupiah;
import id.msme.number.Growth;
import id.msme.number.Share;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesHistoryTest {

    private static final YearMonth JOINED = YearMonth.of(2020, 8);

    @Test
    void comparesTheMedianMonthBeforeAndAfter() {
        var history = history(-3, 10, 12, 900, 50, 18, 15, 12);
        var change = history.around(JOINED, 3, 3).orElseThrow();
        assertThat(change.before()).isEqualTo(Rupiah.of(12));
        assertThat(change.after()).isEqualTo(Rupiah.of(15));
        assertThat(change.growth()).contains(Growth.of(new BigDecimal("0.25")));
    }

    @Test
    void theMonthOfJoiningAndTheMonthsOutsideDoNotCount() {
        var wild = history(-4, 1_000_000, 10, 10, 10, 999_999, 20, 20, 20, 1_000_000);
        assertThat(wild.around(JOINED, 3, 3).orElseThrow().growth()).contains(Growth.of(new BigDecimal("1")));
    }

    @Test
    void tooFewMonthsAreNoAnswer() {
        var history = history(-2, 10, 10, 5, 20, 20);
        assertThat(history.around(JOINED, 3, 3)).isEmpty();
        assertThat(history.around(JOINED, 3, 2)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> history.around(JOINED, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> history.around(JOINED, 3, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.around(JOINED, 1, 2))
                .withMessage("of 1 month 1 to all have to be known, not 2");
    }

    @Test
    void growthFromNothingCannotBeTold() {
        var change = history(-1, 0, 0, 10).around(JOINED, 1, 1).orElseThrow();
        assertThat(change.growth()).isEmpty();
        assertThat(change.after()).isEqualTo(Rupiah.of(10));
        assertThat(history(-1, 10, 5, 0).around(JOINED, 1, 1).orElseThrow().growth())
                .contains(Growth.of(new BigDecimal("-1")));
    }

    @Test
    void aGrowthThatDoesNotFitIsHeldAtTheEnd() {
        var change = history(-1, 1, 0, 1_000_000_000_000_000L).around(JOINED, 1, 1);
        assertThat(change.orElseThrow().growth()).contains(Growth.of(BigDecimal.valueOf(Long.MAX_VALUE, 6)));
    }

    @Test
    void theTrendIsTheMedianSlope() {
        var trend = history(0, 100, 110, 120, 9_999, 140).trend().orElseThrow();
        assertThat(trend.perMonth()).isEqualTo(Rupiah.of(10));
        assertThat(trend.months()).isEqualTo(5);
        var straight = history(0, 100, 110, 120, 130, 140).trend().orElseThrow();
        assertThat(straight.perMonth()).isEqualTo(Rupiah.of(10));
        assertThat(straight.relative()).contains(Growth.of(new BigDecimal("0.083333")));
    }

    @Test
    void aTrendNeedsThreeMonthsAndALevel() {
        assertThat(history(0, 1, 2).trend()).isEmpty();
        assertThat(history(0, 1, 2, 3).trend()).isPresent();
        assertThat(history(0, 0, 0, 0).trend().orElseThrow().relative()).isEmpty();
    }

    @Test
    void gapsStretchTheSlope() {
        var gap = SalesHistory.of(List.of(
                MonthlySales.of(JOINED, Rupiah.of(0)),
                MonthlySales.of(JOINED.plusMonths(10), Rupiah.of(100)),
                MonthlySales.of(JOINED.plusMonths(20), Rupiah.of(200))));
        assertThat(gap.trend().orElseThrow().perMonth()).isEqualTo(Rupiah.of(10));
    }

    @Test
    void theOnlineShareIsOfTheMonthsInWhichItIsKnown() {
        var history = SalesHistory.of(List.of(
                MonthlySales.of(JOINED, Rupiah.of(100), Rupiah.of(25)),
                MonthlySales.of(JOINED.plusMonths(1), Rupiah.of(1_000)),
                MonthlySales.of(JOINED.plusMonths(2), Rupiah.of(300), Rupiah.of(175))));
        assertThat(history.onlineShare()).contains(Share.of(1, 2));
        assertThat(history(0, 1, 2).onlineShare()).isEmpty();
    }

    @Test
    void noAmountIsShown() {
        var month = MonthlySales.of(JOINED, Rupiah.of(123_456_789), Rupiah.of(123_456_788));
        var history = history(-3, 123_456_789, 123_456_789, 123_456_789, 5, 123_456_789, 123_456_789, 123_456_789);
        for (Object shown : List.of(
                month,
                history,
                history.trend().orElseThrow(),
                history.around(JOINED, 3, 3).orElseThrow())) {
            assertThat(shown.toString())
                    .doesNotContain("12345")
                    .doesNotContain("123.456")
                    .doesNotContain("Rp");
        }
        assertThat(month).hasToString("MonthlySales[month=2020-08, sales=***, online=***]");
        assertThat(history).hasToString("SalesHistory of 7 months");
        assertThat(history.months()).hasSize(7);
        assertThat(history.around(JOINED, 3, 3).orElseThrow())
                .hasToString("BeforeAfter[before=***, after=***, growth=0 %]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySales.of(JOINED, Rupiah.of(4_711), Rupiah.of(4_712)))
                .withMessageNotContainingAny("471", "Rp");
        assertThatIllegalArgumentException().isThrownBy(() -> MonthlySales.of(JOINED, Rupiah.of(-1)));
    }

    @Test
    void aMonthStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SalesHistory.of(
                        List.of(MonthlySales.of(JOINED, Rupiah.of(1)), MonthlySales.of(JOINED, Rupiah.of(2)))))
                .withMessage("the sales of 2020-08 stand twice");
    }

    private static SalesHistory history(int firstMonth, long... amounts) {
        var months = new ArrayList<MonthlySales>();
        for (int i = 0; i < amounts.length; i++) {
            months.add(MonthlySales.of(JOINED.plusMonths(firstMonth + (long) i), Rupiah.of(amounts[i])));
        }
        return SalesHistory.of(months);
    }
}
