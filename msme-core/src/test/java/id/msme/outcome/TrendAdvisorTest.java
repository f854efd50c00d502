package id.msme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.enterprise.Msme;
import id.msme.industry.KbliCode;
import id.msme.language.Language;
import id.msme.number.Growth;
import id.msme.outcome.AdviceReason.Kind;
import id.msme.region.RegionCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendAdvisorTest {

    private static final YearMonth LAST = YearMonth.of(2020, 9);

    private static final List<DemandSignal> SIGNALS = Stream.of(
                    signals("shopee", "14111", 100, 110, 120),
                    signals("tokopedia", "14111", 1_000, 1_300, 1_600),
                    signals("shopee", "14120", 10, 15, 20),
                    signals("shopee", "14131", 20, 15, 10),
                    signals("shopee", "10", 50, 50, 50))
            .flatMap(List::stream)
            .toList();

    @Test
    void ranksFieldsByMomentum() {
        var ranking = TrendAdvisor.of(SIGNALS, LAST, 3).ranking();
        assertThat(ranking)
                .extracting(trend -> trend.field().toString())
                .containsExactly("14120", "14111", "10", "14131");
        assertThat(ranking.get(0).momentum()).isEqualTo(Growth.of(new BigDecimal("0.333333")));
        // The mean of 10/110 and 300/1300: the platforms measure in units of their own.
        assertThat(ranking.get(1).momentum()).isEqualTo(Growth.of(new BigDecimal("0.160839")));
        assertThat(ranking.get(1).platforms()).containsExactly("shopee", "tokopedia");
        assertThat(ranking.get(2).momentum()).isEqualTo(Growth.NONE);
    }

    @Test
    void tellsAnMsmeWhatConcernsItAndWhy() {
        var advice = TrendAdvisor.of(SIGNALS, LAST, 3).advise(msme("14111", "shopee", "instagram"));
        assertThat(advice).extracting(each -> each.trend().field().toString()).containsExactly("14120", "14111");
        assertThat(advice.get(0).reasons())
                .extracting(AdviceReason::kind)
                .containsExactly(Kind.NEAR_FIELD, Kind.RISING, Kind.PRESENT);
        assertThat(advice.get(1).reasons())
                .containsExactly(
                        new AdviceReason(Kind.OWN_FIELD, "14111"),
                        new AdviceReason(Kind.RISING, "16.0839"),
                        new AdviceReason(Kind.PRESENT, "shopee"),
                        new AdviceReason(Kind.ABSENT, "tokopedia"));
        assertThat(advice.get(1).reasons().get(3).message(Language.EN))
                .isEqualTo("it is in demand on tokopedia, where the MSME does not sell yet");
        assertThat(advice.get(1).reasons().get(1).message(Language.ID))
                .isEqualTo("permintaan naik 16.0839 persen per bulan");
    }

    @Test
    void theOwnFieldIsToldEvenWhereItFallsOrStands() {
        var advisor = TrendAdvisor.of(SIGNALS, LAST, 3);
        assertThat(advisor.advise(msme("14131")).get(2).reasons())
                .extracting(AdviceReason::kind)
                .containsExactly(Kind.OWN_FIELD, Kind.FALLING, Kind.ABSENT);
        assertThat(advisor.advise(msme("10792")))
                .singleElement()
                .satisfies(advice -> assertThat(advice.reasons().get(1).kind()).isEqualTo(Kind.STEADY));
        assertThat(advisor.advise(msme("47711"))).isEmpty();
    }

    @Test
    void everyKindOfReasonHasAMessage() {
        for (Kind kind : Kind.values()) {
            for (Language language : Language.values()) {
                assertThat(new AdviceReason(kind, "14111").message(language)).contains("14111");
            }
        }
    }

    @Test
    void onlyTheMonthsOfTheSpanCount() {
        var later = new ArrayList<>(SIGNALS);
        later.addAll(signals("shopee", "47", 3, 2, 1).stream()
                .map(signal -> new DemandSignal(
                        "shopee", signal.field(), signal.month().plusMonths(1), 9))
                .toList());
        later.add(new DemandSignal("shopee", new BusinessField("10"), LAST.minusMonths(3), 1));
        assertThat(TrendAdvisor.of(later, LAST, 3).ranking())
                .as("two months of 47 are too few, and 10 has no fourth")
                .isEqualTo(TrendAdvisor.of(SIGNALS, LAST, 3).ranking());
    }

    @Test
    void theOrderDoesNotMatter() {
        var reversed = new ArrayList<>(SIGNALS);
        Collections.reverse(reversed);
        assertThat(TrendAdvisor.of(reversed, LAST, 3).ranking())
                .isEqualTo(TrendAdvisor.of(SIGNALS, LAST, 3).ranking());
    }

    @Test
    void noDemandAtAllHasNoMomentum() {
        assertThat(TrendAdvisor.of(signals("shopee", "14", 0, 0, 0), LAST, 3).ranking())
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        var twice = Stream.concat(SIGNALS.stream(), SIGNALS.stream().limit(1)).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrendAdvisor.of(twice, LAST, 3))
                .withMessage("shopee reports the demand for 14111 in 2020-07 twice");
        assertThatIllegalArgumentException().isThrownBy(() -> TrendAdvisor.of(SIGNALS, LAST, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessField("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessField("١٤"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemandSignal("shopee", new BusinessField("14"), LAST, -1));
        assertThat(BusinessField.parse("14111")).isEqualTo(new BusinessField("14111"));
    }

    private static List<DemandSignal> signals(String platform, String field, long... demand) {
        var signals = new ArrayList<DemandSignal>();
        for (int i = 0; i < demand.length; i++) {
            signals.add(new DemandSignal(
                    platform, new BusinessField(field), LAST.minusMonths(demand.length - 1L - i), demand[i]));
        }
        return signals;
    }

    private static Msme msme(String kbli, String... channels) {
        var builder = Msme.builder();
        builder.name("Batik Contoh")
                .kbli(KbliCode.parse(kbli))
                .region(RegionCode.parse("34.71"))
                .addChannels(channels);
        return builder.build();
    }
}
