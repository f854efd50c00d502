package id.msme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.program.Program;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDaysTest {

    private static TargetDays of(String program) {
        return TargetDays.of(Catalogue.standard().programs().stream()
                .filter(p -> p.id().equals(program))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "digital-marketplace,1900-01-01,dm-2023",
        "digital-marketplace,2023-12-30,dm-2023",
        "digital-marketplace,2023-12-31,dm-2023",
        "digital-marketplace,2024-01-01,dm-2024",
        "digital-marketplace,2024-12-31,dm-2024",
        "digital-marketplace,2025-01-01,",
        "go-online,2019-12-31,go-online-8m",
        "go-online,2020-01-01,",
        "kki,2020-01-01,",
    })
    void targetsOfADay(String program, LocalDate day, String target) {
        assertThat(of(program).on(day.toEpochDay())).isEqualTo(target == null ? List.of() : List.of(target));
    }

    /** The table and the definition agree on every day of twelve years. */
    @Test
    void eachDayHasTheTargetsThatIncludeIt() {
        for (Program program : Catalogue.standard().programs()) {
            var days = TargetDays.of(program);
            LocalDate.of(2014, 1, 1)
                    .datesUntil(LocalDate.of(2026, 1, 1))
                    .forEach(day -> assertThat(days.on(day.toEpochDay()))
                            .isEqualTo(program.targets().stream()
                                    .filter(target ->
                                            program.countingDays(target).includes(day))
                                    .map(target -> target.id())
                                    .toList()));
        }
    }
}
