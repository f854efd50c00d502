package id.msme.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.language.Language;
import id.msme.money.Rupiah;
import id.msme.number.Growth;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is put into made-up shops is found again, and nothing where nothing was put in. */
class EffectStudyProperties {

    private static final EffectStudy STUDY = EffectStudy.standard();

    private static List<SalesEffect> effects(double ratio) {
        return IntStream.range(0, 100)
                .mapToObj(seed -> STUDY.of(
                        new MadeUpShops(seed).effect(ratio).missing(0.1).shops(Scale.MICRO, 20, 25)))
                .toList();
    }

    /** Of 100 studies, 90 should cover the truth, give or take three standard deviations. */
    @Example
    void whereNothingWasPutInTheIntervalsCoverZeroAtAboutTheirLevel() {
        List<SalesEffect> effects = effects(0);
        assertThat(covering(effects, SalesEffect::overall, 0)).isBetween(81L, 99L);
        assertThat(covering(effects, SalesEffect::earlier, 0)).isBetween(81L, 99L);
    }

    @Example
    void anEffectThatWasPutInIsCoveredAndClearOfZero() {
        List<SalesEffect> effects = effects(0.2);
        assertThat(covering(effects, SalesEffect::overall, 0.2)).isBetween(81L, 99L);
        assertThat(covering(effects, SalesEffect::overall, 0)).isLessThan(20);
    }

    private static long covering(
            List<SalesEffect> effects, Function<SalesEffect, Optional<RelativeUplift>> part, double truth) {
        Growth sought = Growth.of(BigDecimal.valueOf(truth));
        return effects.stream()
                .map(effect -> part.apply(effect).orElseThrow().interval())
                .filter(interval ->
                        interval.low().compareTo(sought) <= 0 && interval.high().compareTo(sought) >= 0)
                .count();
    }

    @Property(tries = 10)
    void sidesThatGrewApartBeforeAreNamed(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        SalesEffect effect = STUDY.of(new MadeUpShops(seed).drift(0.15).shops(Scale.SMALL, 30, 40));
        assertThat(effect.earlier().orElseThrow().interval().isClearOfZero()).isTrue();
        assertThat(effect.explain(Language.EN).text("earlier").orElseThrow()).contains("grew apart already");
        assertThat(effect.explain(Language.ID).text("earlier").orElseThrow()).contains("sudah tumbuh berbeda");
    }

    @Property(tries = 10)
    void theOrderOfShopsAndMonthsDoesNotMatter(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        List<StudiedMsme> shops =
                new ArrayList<>(new MadeUpShops(seed).effect(0.1).missing(0.2).shops(Scale.MICRO, 12, 15));
        shops.addAll(new MadeUpShops(seed + 1).shops(Scale.SMALL, 6, 7));
        List<StudiedMsme> turned = new ArrayList<>(
                shops.stream().map(EffectStudyProperties::turned).toList());
        Collections.shuffle(turned, new Random(seed));
        assertThat(STUDY.of(turned).explain(Language.EN))
                .isEqualTo(STUDY.of(shops).explain(Language.EN));
        assertThat(STUDY.byMonth(turned)).hasToString(STUDY.byMonth(shops).toString());
    }

    private static StudiedMsme turned(StudiedMsme msme) {
        var months = new ArrayList<>(msme.sales().months());
        Collections.reverse(months);
        SalesHistory sales = SalesHistory.of(months);
        return msme.treatedFrom()
                .map(from -> StudiedMsme.participant(msme.scale(), from, sales))
                .orElseGet(() -> StudiedMsme.other(msme.scale(), sales));
    }

    /** Leaving months of equal sales out changes no growth; as zeros they would. */
    @Property(tries = 50)
    void aMissingMonthIsNotZero(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        var random = new Random(seed);
        List<StudiedMsme> whole = new ArrayList<>();
        List<StudiedMsme> holed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean isParticipant = i % 2 == 0;
            long before = 1_000_000L + random.nextInt(1_000_000);
            long after = before + random.nextInt(500_000);
            whole.add(steady(isParticipant, before, after, 12, random));
            holed.add(steady(isParticipant, before, after, 4, random));
        }
        SalesEffect known = STUDY.of(whole);
        SalesEffect missing = STUDY.of(holed);
        assertThat(missing.overall()).isEqualTo(known.overall());
        assertThat(missing.participants().monthsMissing()).isGreaterThanOrEqualTo(10 * 4);
        assertThat(known.participants().monthsMissing()).isZero();
    }

    /** One level before and one after, of which so many of six months on either side are known at most. */
    private static StudiedMsme steady(boolean isParticipant, long before, long after, int known, Random random) {
        YearMonth from = YearMonth.of(2024, 1);
        var months = new ArrayList<MonthlySales>();
        for (int side = -1; side <= 1; side += 2) {
            List<Integer> offsets =
                    new ArrayList<>(IntStream.rangeClosed(1, 6).boxed().toList());
            Collections.shuffle(offsets, random);
            for (int offset : offsets.subList(0, Math.min(known, 6))) {
                months.add(
                        MonthlySales.of(from.plusMonths((long) side * offset), Rupiah.of(side < 0 ? before : after)));
            }
        }
        SalesHistory sales = SalesHistory.of(months);
        return isParticipant
                ? StudiedMsme.participant(Scale.MICRO, from, sales)
                : StudiedMsme.other(Scale.MICRO, sales);
    }
}
