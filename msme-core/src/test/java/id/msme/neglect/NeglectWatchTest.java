package id.msme.neglect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.msme.catalogue.Catalogue;
import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.neglect.PlatformSignal.Kind;
import id.msme.number.Share;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeglectWatchTest {

    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 9, 0);

    private final NeglectWatch watch =
            NeglectWatch.of(Catalogue.standard().models().neglectRules());

    @BeforeEach
    void shopGoesOnline() {
        watch.accept(PlatformSignal.of("shop-1", START, Kind.WENT_ONLINE));
    }

    private List<String> rules(LocalDateTime now) {
        return watch.look(now).stream().map(neglect -> neglect.rule().id()).toList();
    }

    @Test
    void inactiveFromTheThirtiethDay() {
        assertThat(watch.look(START.plusDays(30).minusSeconds(1))).isEmpty();
        Neglect neglect = watch.look(START.plusDays(40)).get(0);
        assertThat(neglect.rule().id()).isEqualTo("shop.inactive");
        assertThat(neglect.since()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(neglect.text(Language.EN))
                .isEqualTo("Shop shop-1, since 2024-01-31: The seller has not done anything in the shop for 30 days.");
        assertThat(neglect.text(Language.ID)).contains("Toko shop-1", "30 hari");
        assertThat(neglect.explain(Language.EN).lines())
                .containsExactly(
                        "Shop: shop-1",
                        "Since: 2024-01-31",
                        "The seller has not done anything in the shop for 30 days.");
        assertThat(neglect.basis().rules()).containsExactly("shop.inactive");
        assertThat(neglect.basis().asOf()).isEqualTo("2024-02-10");
        assertThat(neglect).hasToString("shop-1: shop.inactive since 2024-01-31");
        watch.accept(PlatformSignal.of("shop-1", START.plusDays(41), Kind.ACTIVITY));
        assertThat(watch.look(START.plusDays(42))).isEmpty();
    }

    @Test
    void inquiryWaitsTwoDays() {
        watch.accept(PlatformSignal.talk("shop-1", START, Kind.INQUIRY, "c1"));
        watch.accept(PlatformSignal.talk("shop-1", START.plusHours(1), Kind.INQUIRY, "c2"));
        watch.accept(PlatformSignal.talk("shop-1", START.plusHours(2), Kind.INQUIRY, "c1"));
        assertThat(rules(START.plusHours(48).minusSeconds(1))).isEmpty();
        assertThat(watch.look(START.plusHours(48)))
                .extracting(neglect -> neglect.rule().id(), Neglect::since)
                .containsExactly(tuple("inquiry.unanswered", LocalDate.of(2024, 1, 3)));
        watch.accept(PlatformSignal.talk("shop-1", START.plusHours(48), Kind.ANSWER, "c1"));
        assertThat(rules(START.plusHours(48))).isEmpty();
        assertThat(rules(START.plusHours(49))).containsExactly("inquiry.unanswered");
        watch.accept(PlatformSignal.talk("shop-1", START.plusHours(49), Kind.ANSWER, "c2"));
        assertThat(rules(START.plusHours(60))).isEmpty();
    }

    @Test
    void stockIsOutForAWeek() {
        watch.accept(PlatformSignal.of("shop-1", START, Kind.OUT_OF_STOCK));
        watch.accept(PlatformSignal.of("shop-1", START.plusDays(3), Kind.OUT_OF_STOCK));
        assertThat(rules(START.plusDays(7).minusSeconds(1))).isEmpty();
        assertThat(rules(START.plusDays(7))).containsExactly("stock.out");
        watch.accept(PlatformSignal.of("shop-1", START.plusDays(7), Kind.RESTOCKED));
        assertThat(rules(START.plusDays(8))).isEmpty();
    }

    @Test
    void salesMovedOffline() {
        watch.accept(PlatformSignal.sales("shop-1", START, Kind.ONLINE_SALES, 50));
        watch.accept(PlatformSignal.sales("shop-1", START.plusDays(1), Kind.OFFLINE_SALES, 950));
        assertThat(rules(START.plusDays(1))).containsExactly("sales.offline");
        watch.accept(PlatformSignal.sales("shop-1", START.plusDays(2), Kind.ONLINE_SALES, 1));
        assertThat(rules(START.plusDays(2))).isEmpty();
        // After 30 days the first sale no longer counts.
        assertThat(rules(START.plusDays(29).plusHours(23))).isEmpty();
        assertThat(rules(START.plusDays(30))).containsExactly("shop.inactive", "sales.offline");
        watch.accept(PlatformSignal.sales("shop-1", START.plusDays(90), Kind.ONLINE_SALES, 1));
        assertThat(rules(START.plusDays(90))).containsExactly("shop.inactive");
        assertThat(rules(START.plusDays(190))).containsExactly("shop.inactive");
    }

    @Test
    void onlyShopsThatWentOnline() {
        watch.accept(PlatformSignal.talk("shop-0", START, Kind.INQUIRY, "c1"));
        watch.accept(PlatformSignal.of("shop-2", START, Kind.WENT_ONLINE));
        assertThat(watch.look(START.plusDays(100))).extracting(Neglect::shop).containsExactly("shop-1", "shop-2");
    }

    @Test
    void signalsAreCheckedAndInOrder() {
        watch.accept(PlatformSignal.of("shop-1", START.plusDays(1), Kind.ACTIVITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.accept(PlatformSignal.of("shop-1", START, Kind.ACTIVITY)))
                .withMessageContaining("order");
        assertThatIllegalArgumentException().isThrownBy(() -> PlatformSignal.of("shop-1", START, Kind.INQUIRY));
        assertThatIllegalArgumentException().isThrownBy(() -> PlatformSignal.of(" ", START, Kind.ACTIVITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlatformSignal.talk("shop-1", START, Kind.ACTIVITY, "c1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlatformSignal.sales("shop-1", START, Kind.ONLINE_SALES, -1));
        assertThat(PlatformSignal.sales("s", START, Kind.ONLINE_SALES, 123_456))
                .hasToString("s 2024-01-01T09:00 ONLINE_SALES");
    }

    @Test
    void rulesAreChecked() {
        var sources = List.of(Citation.of("A test", Reliability.INFERENCE));
        var day = Duration.ofDays(1);
        var why = new Wording("karena", "because");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeglectRule.after("r", NeglectRule.Sign.DAYS_INACTIVE, Duration.ZERO, why, sources));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeglectRule.after("r", NeglectRule.Sign.OFFLINE_SHARE, day, why, sources));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeglectRule.after("r", NeglectRule.Sign.DAYS_INACTIVE, day, why, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> NeglectRule.offlineFrom("r", Share.NONE, why, sources));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeglectRule.after(" ", NeglectRule.Sign.DAYS_INACTIVE, day, why, sources));
        NeglectRule offline = NeglectRule.offlineFrom("r", Share.ALL, why, sources);
        assertThat(offline.share()).contains(Share.ALL);
        assertThat(offline.time()).isEmpty();
        assertThat(offline).hasToString("r: OFFLINE_SHARE from 1");
        assertThat(NeglectRule.after("r", NeglectRule.Sign.DAYS_INACTIVE, day, why, sources))
                .hasToString("r: DAYS_INACTIVE from 24 hours");
        assertThat(NeglectRule.after("r", NeglectRule.Sign.DAYS_INACTIVE, Duration.ofHours(1), why, sources))
                .hasToString("r: DAYS_INACTIVE from 1 hour");
        assertThat(Catalogue.standard().models().neglectRules())
                .allSatisfy(rule -> assertThat(rule.reason().in(Language.ID)).isNotBlank());
    }
}
