package id.msme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.language.Language;
import id.msme.money.Rupiah;
import id.msme.number.Growth;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectStudyTest {

    private static final YearMonth FROM = YearMonth.of(2024, 1);
    private static final EffectStudy STUDY =
            EffectStudy.standard().withMonths(2).withSmallest(2);

    /** The months 2023-11, 2023-12, 2024-02 and 2024-03; what is negative is missing. */
    private static SalesHistory sales(long... millions) {
        var months = new ArrayList<MonthlySales>();
        int[] offsets = {-2, -1, 1, 2};
        for (int i = 0; i < millions.length; i++) {
            if (millions[i] >= 0) {
                months.add(MonthlySales.of(FROM.plusMonths(offsets[i]), Rupiah.of(millions[i] * 1_000_000)));
            }
        }
        return SalesHistory.of(months);
    }

    private static StudiedMsme participant(long... millions) {
        return StudiedMsme.participant(Scale.MICRO, FROM, sales(millions));
    }

    private static StudiedMsme other(long... millions) {
        return StudiedMsme.other(Scale.MICRO, sales(millions));
    }

    /** Participants grow by half, others by a quarter: 1.5 / 1.25 is a fifth more. */
    private static List<StudiedMsme> plain() {
        return new ArrayList<>(List.of(
                participant(10, 10, 15, 15), participant(20, 20, 30, 30), other(8, 8, 10, 10), other(4, 4, 5, 5)));
    }

    @Test
    void whatParticipantsSellIsDividedByWhatOthersWouldLeadToExpect() {
        SalesEffect effect = STUDY.of(plain());
        assertThat(effect.overall().orElseThrow().uplift()).isEqualTo(Growth.parse("20 %"));
        ScaleEffect micro = effect.byScale().get(0);
        assertThat(micro.among()).isEqualTo(Growth.parse("50 %"));
        assertThat(micro.elsewhere()).isEqualTo(Growth.parse("25 %"));
        assertThat(micro.earlier().orElseThrow().uplift()).isEqualTo(Growth.NONE);
        assertThat(effect.basis().asOf()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(effect)
                .hasToString("sales of 2 who took part differ by +20.0 % from what the growth of 2 others"
                        + " leads to expect (+20.0 % to +20.0 %, 90 %); before it: 0.0 % (0.0 % to 0.0 %)");
    }

    @Test
    void eachMonthIsComparedWithTheMonthsBefore() {
        assertThat(STUDY.byMonth(plain()))
                .extracting(MonthEffect::monthsFromBeginning)
                .containsExactly(-2, -1, 1, 2);
        assertThat(STUDY.byMonth(plain()))
                .extracting(month -> month.uplift().uplift().toString())
                .containsExactly("0 %", "0 %", "+20 %", "+20 %");
    }

    @Test
    void othersAreTakenOverTheMonthsOfEachParticipant() {
        List<StudiedMsme> msmes = plain();
        // a year later, when others double
        for (int i = 0; i < 2; i++) {
            msmes.add(StudiedMsme.participant(Scale.MICRO, FROM.plusYears(1), later(10, 20)));
            msmes.add(StudiedMsme.other(Scale.MICRO, later(5, 10)));
        }
        SalesEffect effect = STUDY.of(msmes);
        assertThat(effect.overall().orElseThrow().participants()).isEqualTo(4);
        assertThat(effect.overall().orElseThrow().uplift()).isEqualTo(Growth.parse("10 %"));
    }

    private static SalesHistory later(long before, long after) {
        YearMonth from = FROM.plusYears(1);
        return SalesHistory.of(List.of(
                MonthlySales.of(from.minusMonths(1), Rupiah.of(before)),
                MonthlySales.of(from.plusMonths(1), Rupiah.of(after))));
    }

    @Test
    void whatIsMissingIsCountedByItsReason() {
        List<StudiedMsme> msmes = plain();
        msmes.add(participant(10, 10, -1, -1));
        msmes.add(participant(-1, -1, 10, -1));
        msmes.add(other(0, 0, 10, 10));
        msmes.add(StudiedMsme.other(Scale.SMALL, sales(1, 1, 1, 1)));
        SalesEffect effect = STUDY.of(msmes);
        assertThat(effect.overall()).isEqualTo(STUDY.of(plain()).overall());
        assertThat(effect.participants().leftOut())
                .isEqualTo(Map.of(LeftOut.NO_MONTH_AFTER, 1L, LeftOut.TOO_FEW_MONTHS, 1L));
        assertThat(effect.others().leftOut()).isEqualTo(Map.of(LeftOut.NOTHING_SOLD_BEFORE, 1L, LeftOut.NO_MATCH, 1L));
        assertThat(effect.participants())
                .hasToString(
                        "2 of 4 MSMEs compared, 5 of 16 months missing, left out {NO_MONTH_AFTER=1, TOO_FEW_MONTHS=1}");
        assertThat(effect.others().compared()).isEqualTo(2);
    }

    @Test
    void aMonthWithoutSalesIsZeroAndAMissingOneIsNot() {
        assertThat(STUDY.of(List.of(
                                participant(10, 10, 20, 0),
                                participant(10, 10, 20, 0),
                                other(5, 5, 5, 5),
                                other(5, 5, 5, 5)))
                        .overall()
                        .orElseThrow()
                        .uplift())
                .isEqualTo(Growth.NONE);
        assertThat(STUDY.of(List.of(
                                participant(10, 10, 20, -1),
                                participant(10, 10, 20, -1),
                                other(5, 5, 5, 5),
                                other(5, 5, 5, 5)))
                        .overall()
                        .orElseThrow()
                        .uplift())
                .isEqualTo(Growth.parse("100 %"));
    }

    @Test
    void oneMissingMonthIsInTheSingular() {
        List<StudiedMsme> msmes = plain();
        msmes.add(participant(10, 10, 20, -1));
        msmes.add(other(5, 5, 5, -1));
        String missing = "1 of 12 months is missing, which is left out and not counted as zero.";
        assertThat(STUDY.of(msmes).explain(Language.EN).lines())
                .contains("Those who took part: 3 of 3 compared; " + missing, "Others: 3 of 3 compared; " + missing);
    }

    @Test
    void tooFewAreAnAnswerThatNamesWhatIsNeeded() {
        SalesEffect effect = EffectStudy.standard().withMonths(2).of(plain());
        assertThat(effect.overall()).isEmpty();
        assertThat(effect)
                .hasToString("The uplift cannot be determined: at least 5 MSMEs of one scale are needed on either side"
                        + " with enough months known; 2 took part, 2 did not.");
        assertThat(EffectStudy.standard().of(List.of()).explain(Language.ID).text("effect"))
                .hasValueSatisfying(text -> assertThat(text).contains("tidak dapat ditentukan"));
    }

    @Test
    void theAnswerStatesItsLimitsInBothLanguages() {
        SalesEffect effect = STUDY.of(plain());
        assertThat(effect.explain(Language.EN).lines()).containsExactly("""
                From 2 months before to 2 months after it began, sales of the 2 who took part came to differ by +20.0 % from \
                what they would be, had they grown as 2 others of the same scale did over the same months (90 % \
                interval: +20.0 % to +20.0 %).
                micro: +50.0 % among those who took part, +25.0 % among the others: +20.0 % (+20.0 % to +20.0 %, 90 %); \
                2 took part, 2 others
                The same within those 2 months before it began: 0.0 % (0.0 % to 0.0 %, 90 %), no sign that the two \
                sides grew apart already.
                Those who took part: 2 of 2 compared; 0 of 8 months are missing, which are left out and not counted as zero.
                Others: 2 of 2 compared; 0 of 8 months are missing, which are left out and not counted as zero.
                It is an association: who takes part may be who would have grown anyway. It is an effect only if both \
                sides would have grown alike without it.
                Who closed or ceased to report is not in it, and others may have profited from those who took part.
                The interval (1,000 bootstrap draws of MSMEs) covers chance alone, not wrong or selective reports.\
                """.split("\n"));
        assertThat(effect.explain(Language.ID).lines())
                .hasSize(8)
                .first()
                .asString()
                .contains("berbeda +20,0 %")
                .doesNotContain("{");
    }

    @Test
    void settingsAreCheckedAndAmountsAreNotShown() {
        assertThatIllegalArgumentException().isThrownBy(() -> STUDY.withMonths(1));
        assertThatIllegalArgumentException().isThrownBy(() -> STUDY.withMonths(61));
        assertThatIllegalArgumentException().isThrownBy(() -> STUDY.withSmallest(1));
        assertThat(STUDY.withMonths(60).months()).isEqualTo(60);
        assertThat(participant(10, 10, 15, 15)).hasToString("MICRO MSME, treated from 2024-01, sales of 4 months");
        assertThat(other(7)).hasToString("MICRO MSME, not treated, sales of 1 month");
    }
}
