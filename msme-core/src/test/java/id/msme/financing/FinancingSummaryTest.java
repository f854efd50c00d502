package id.msme.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measures;
import id.msme.language.Language;
import id.msme.money.Rupiah;
import id.msme.money.RupiahBand;
import id.msme.number.Growth;
import id.msme.number.Share;
import id.msme.outcome.MonthlySales;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancingSummaryTest {

    private static final YearMonth LATEST = YearMonth.of(2024, 12);
    private static final FinancingNorm NORM = Catalogue.standard().models().financingNorm();

    private static final Share NONE = Share.parse("0");
    private static final List<Rupiah> BOUNDS = List.of(Rupiah.of(1));

    private static MonthlySales month(int month, long sales) {
        return MonthlySales.of(YearMonth.of(2024, month), Rupiah.of(sales));
    }

    private static FinancingSummary summary(List<MonthlySales> records, long share) {
        Facts facts = Measures.view(fact -> fact == Fact.RECORDED_SHARE ? share : Measures.ABSENT);
        return FinancingSummary.of(records, LATEST, facts, NORM);
    }

    private static List<MonthlySales> year(long... sales) {
        var records = new ArrayList<MonthlySales>();
        for (int i = 0; i < sales.length; i++) {
            records.add(month(12 - i, sales[sales.length - 1 - i]));
        }
        return records;
    }

    @Test
    void aFullEvenYear() {
        long m = 10_000_000;
        var summary = summary(year(m, m, m, m, m, m, m, m, m, m, m, m), 800_000);
        assertThat(summary.monthsRecorded()).isEqualTo(12);
        assertThat(summary.completeness()).isEqualTo(Share.ALL);
        assertThat(summary.regularity()).contains(Share.ALL);
        assertThat(summary.growth()).contains(Growth.of(new BigDecimal("0")));
        assertThat(summary.monthlySales()).contains(RupiahBand.between(5_000_000, 25_000_000));
        assertThat(summary.gaps()).isEmpty();
        assertThat(summary.explain(Language.EN).lines())
                .containsExactly(
                        "Trade is recorded for 12 of the 12 months up to 2024-12.",
                        "Mean monthly sales: > Rp5.000.000 <= Rp25.000.000.",
                        "Regularity of monthly sales: 100 %.",
                        "Change from the earlier to the later half of the months: 0 %.",
                        "Share of trade recorded: 80 %.",
                        "This is a summary of records, not a decision on credit.");
    }

    @Test
    void basisNamesTheNormAndTheLastDay() {
        var basis = summary(List.of(), 0).basis();
        assertThat(basis.rules()).containsExactly("financing 1");
        assertThat(basis.citations()).isEqualTo(NORM.citations());
        assertThat(basis.asOf()).isEqualTo("2024-12-31");
    }

    @Test
    void gapsAreNamed() {
        var summary = summary(List.of(month(12, 400), month(10, 200)), 799_999);
        assertThat(summary.missing())
                .hasSize(10)
                .startsWith(YearMonth.of(2024, 1))
                .doesNotContain(YearMonth.of(2024, 10));
        assertThat(summary.completeness()).isEqualTo(Share.of(2, 12));
        // 200 and 400 are 100 off a mean of 300 each.
        assertThat(summary.regularity()).contains(Share.parse("0.666667"));
        assertThat(summary.growth()).contains(Growth.of(new BigDecimal("1")));
        assertThat(summary.gaps()).containsExactly(FinancingGap.MONTHS_MISSING, FinancingGap.RECORDED_SHARE_LOW);
        for (Language language : Language.values()) {
            assertThat(summary.explain(language).lines()).hasSize(8).noneMatch(line -> line.contains("?"));
        }
    }

    @Test
    void oneMissingMonthIsInTheSingular() {
        var months = IntStream.rangeClosed(2, 12).mapToObj(m -> month(m, 10)).toList();
        assertThat(summary(months, 800_000).explain(Language.EN).lines()).contains("Missing: records of 1 month.");
    }

    @Test
    void shareOfNothingIsKnownAndLow() {
        var summary = summary(List.of(month(12, 400)), 0);
        assertThat(summary.recordedShare()).contains(Share.parse("0"));
        assertThat(summary.gaps()).contains(FinancingGap.RECORDED_SHARE_LOW);
        assertThat(summary.explain(Language.EN).lines()).anyMatch(line -> line.contains("80 %"));
    }

    @Test
    void monthWithoutSalesIsRecorded() {
        var quiet = MonthlySales.of(LATEST, Rupiah.of(0));
        assertThat(summary(List.of(quiet), 0).monthsRecorded()).isOne();
    }

    @Test
    void nothingRecorded() {
        var summary = summary(List.of(), Measures.ABSENT);
        assertThat(summary.gaps())
                .containsExactly(
                        FinancingGap.MONTHS_MISSING, FinancingGap.RECORDED_SHARE_UNKNOWN, FinancingGap.NO_SALES);
        assertThat(summary.monthlySales()).isEmpty();
        assertThat(summary.regularity()).isEmpty();
        assertThat(summary.growth()).isEmpty();
        assertThat(summary.explain(Language.ID).lines()).hasSize(5).noneMatch(line -> line.contains("?"));
    }

    @Test
    void monthsOutsideAreLeftOut() {
        var records = List.of(
                MonthlySales.of(YearMonth.of(2023, 12), Rupiah.of(7)),
                MonthlySales.of(YearMonth.of(2025, 1), Rupiah.of(7)),
                month(1, 5));
        assertThat(summary(records, 0).monthsRecorded()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary(List.of(month(1, 5), month(1, 6)), 0))
                .withMessageContaining("2024-01");
    }

    @Test
    void wildMonthsHaveNoRegularity() {
        assertThat(summary(year(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100), 0).regularity())
                .contains(Share.parse("0"));
        // Of an odd number of months the middle one is left out.
        assertThat(summary(year(100, 999, 50), 0).growth()).contains(Growth.of(new BigDecimal("-0.5")));
        assertThat(summary(year(0, 999, 50), 0).growth()).isEmpty();
        assertThat(summary(year(1, 999, 999), 0).growth()).contains(Growth.of(new BigDecimal("998")));
        assertThat(summary(year(1, 999, 1_000), 0).growth()).isEmpty();
        assertThat(summary(year(1, 999, 10_000_000_000_000L), 0).growth()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, <= Rp1.000.000",
        "1000000, <= Rp1.000.000",
        "1000001, > Rp1.000.000 <= Rp5.000.000",
        "2500000000, > Rp500.000.000 <= Rp2.500.000.000",
        "2500000001, > Rp2.500.000.000",
        "1000000000000000, > Rp2.500.000.000"
    })
    void bands(long sales, String band) {
        assertThat(summary(List.of(month(1, sales)), 0).monthlySales().orElseThrow())
                .hasToString(band);
    }

    @Test
    void noAmountIsShown() {
        assertThat(month(1, 123_456_789)).hasToString("MonthlySales[month=2024-01, sales=***, online=absent]");
        assertThat(summary(List.of(month(1, 123_456_789)), 0).toString())
                .doesNotContain("123456789", "123.456.789", "Rp");
        assertThat(summary(List.of(month(1, 5)), 0))
                .hasToString("1 of 12 months up to 2024-12 recorded, gaps: [MONTHS_MISSING, RECORDED_SHARE_LOW]");
    }

    @Test
    void largestAmountsFit() {
        long most = 1_000_000_000_000_000L;
        assertThat(summary(year(most, 0, most, 0, most, 0, most, 0, most, 0, most, 0), 0)
                        .regularity())
                .contains(Share.parse("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> summary(year(most + 1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> month(1, -1));
    }

    @Test
    void normsAreChecked() {
        var sources = List.of(Citation.of("A test", Reliability.INFERENCE));
        assertThat(new FinancingNorm("x", 60, NONE, BOUNDS, sources).months()).isEqualTo(60);
        assertThat(new FinancingNorm("x", 2, Share.ALL, BOUNDS, sources).months())
                .isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancingNorm("x", 61, NONE, BOUNDS, sources));
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancingNorm("x", 1, NONE, BOUNDS, sources));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinancingNorm("x", 2, NONE, List.of(Rupiah.of(2), Rupiah.of(2)), sources));
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancingNorm("x", 2, NONE, List.of(), sources));
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancingNorm("x", 2, NONE, BOUNDS, List.of()));
    }
}
