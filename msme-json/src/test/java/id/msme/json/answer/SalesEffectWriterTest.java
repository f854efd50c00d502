package id.msme.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.money.Rupiah;
import id.msme.outcome.EffectStudy;
import id.msme.outcome.MonthlySales;
import id.msme.outcome.SalesHistory;
import id.msme.outcome.StudiedMsme;
import id.msme.scale.Scale;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesEffectWriterTest {

    private static final YearMonth FROM = YearMonth.of(2024, 3);

    private static SalesHistory sales(long after) {
        var months = new ArrayList<MonthlySales>();
        for (int offset : new int[] {-2, -1, 1, 2}) {
            months.add(MonthlySales.of(FROM.plusMonths(offset), Rupiah.of(offset < 0 ? 100 : after)));
        }
        return SalesHistory.of(months);
    }

    @Test
    void whatWasFoundIsOneObject() {
        List<StudiedMsme> msmes = List.of(
                StudiedMsme.participant(Scale.MICRO, FROM, sales(150)),
                StudiedMsme.participant(Scale.MICRO, FROM, sales(150)),
                StudiedMsme.other(Scale.MICRO, sales(125)),
                StudiedMsme.other(Scale.MICRO, sales(125)));
        EffectStudy study = EffectStudy.standard().withMonths(2).withSmallest(2);
        assertThat(SalesEffectWriter.write(study.of(msmes), study.byMonth(msmes).subList(0, 1)))
                .isEqualTo("""
                        {"format":"msme-uplift/1","months":2,"smallest":2,"overall":{"estimate":0.2,"low":0.2,"high":0.2,\
                        "level":0.9,"participants":2,"others":2},"before":{"estimate":0,"low":0,"high":0,"level":0.9,\
                        "participants":2,"others":2},"scales":{"MICRO":{"amongParticipants":0.5,"amongOthers":0.25,\
                        "uplift":{"estimate":0.2,"low":0.2,"high":0.2,"level":0.9,"participants":2,"others":2},"before":\
                        {"estimate":0,"low":0,"high":0,"level":0.9,"participants":2,"others":2}}},"byMonth":[{"month":-2,\
                        "estimate":0,"low":0,"high":0,"level":0.9,"participants":2,"others":2}],"participants":{"msmes":2,\
                        "compared":2,"monthsWanted":8,"monthsMissing":0,"leftOut":{}},"others":{"msmes":2,"compared":2,\
                        "monthsWanted":8,"monthsMissing":0,"leftOut":{}}}""");
        assertThat(SalesEffectWriter.write(study.of(List.of()), List.of()))
                .contains("\"overall\":null,\"before\":null,\"scales\":{},\"byMonth\":[]");
    }
}
