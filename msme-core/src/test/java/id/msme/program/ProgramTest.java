package id.msme.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.msme.progress.Indicator;
import id.msme.progress.Population;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.testkit.Contracts;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    private static final Citation SOURCE = Citation.of("A test", Reliability.INFERENCE);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);

    private static Program.Builder program(String id, String name) {
        var builder = Program.builder();
        builder.id(id).name(name);
        return builder;
    }

    private static Target.Builder target(String id, TargetKind kind, long value) {
        var builder = Target.builder();
        builder.id(id).indicator(Indicator.MSMES_ONLINE).kind(kind).value(value).deadline(DEADLINE);
        return builder;
    }

    @Test
    void isOpenAndWithoutPartnersUnlessStated() {
        var program = program("naik-kelas", "Naik Kelas").build();
        assertThat(program.window()).isEqualTo(Validity.always());
        assertThat(program.partners()).isEmpty();
        assertThat(program.owner()).isEmpty();
        assertThat(program.findPartner("shopee")).isEmpty();
    }

    @Test
    void partnersAreFoundByParty() {
        var from = new ProgramPartner("dinas-contoh", Validity.from(LocalDate.of(2026, 2, 1)), List.of());
        var program = program("naik-kelas", "Naik Kelas")
                .addPartners(ProgramPartner.of("shopee", SOURCE), from)
                .build();
        assertThat(program.findPartner("dinas-contoh")).contains(from);
        assertThat(program.partner("shopee").validity().isAlways()).isTrue();
        assertThat(program.findPartner("blibli")).isEmpty();
    }

    @Test
    void wrongProgramsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program(" ", "Naik Kelas").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program("naik-kelas", "").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program("naik-kelas", "Naik Kelas")
                        .addPartners(ProgramPartner.of("shopee", SOURCE), ProgramPartner.of("shopee", SOURCE))
                        .build())
                .withMessage("a partner of naik-kelas stands twice");
        var one = target("nk", TargetKind.CUMULATIVE, 1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        program("naik-kelas", "Naik Kelas").addTargets(one, one).build())
                .withMessage("a target of naik-kelas stands twice");
        assertThatIllegalStateException().isThrownBy(() -> Program.builder().build());
    }

    @Test
    void isAValueThatCanBeVaried() {
        var program = program("naik-kelas", "Naik Kelas").owner("kominfo").build();
        Contracts.assertValue(
                program,
                program("naik-kelas", "Naik Kelas").owner("kominfo").build(),
                program("naik", "Naik Kelas").build());
        assertThat(program.toBuilder().build()).isEqualTo(program);
        assertThat(program.toBuilder().name("Lain").build().owner()).contains("kominfo");
    }

    /** A target of the whole has no baseline; the earliest day is not after the deadline. */
    @ParameterizedTest
    @CsvSource({
        "nk, CUMULATIVE, 1, 0, 2026-12-31, true",
        "nk, ADDITIONAL, 1, 0, 2026-12-31, true",
        "nk, ADDITIONAL, 1, 1, 2026-12-30, true",
        "nk, CUMULATIVE, 1, 1, 2026-12-31, false",
        "nk, ADDITIONAL, 1, -1, 2026-12-31, false",
        "nk, CUMULATIVE, 0, 0, 2026-12-31, false",
        "nk, CUMULATIVE, 1, 0, 2027-01-01, false",
        "' ', CUMULATIVE, 1, 0, 2026-12-31, false"
    })
    void targets(String id, TargetKind kind, long value, long baseline, LocalDate earliest, boolean isTaken) {
        var builder = target(id, kind, value).baseline(baseline).earliest(earliest);
        if (isTaken) {
            assertThat(builder.build().cumulativeValue()).isEqualTo(baseline + value);
        } else {
            assertThatIllegalArgumentException().isThrownBy(builder::build);
        }
    }

    /** Value and baseline add up without an overflow, since neither is more than a document can state. */
    @Test
    void targetThatCountsPastTheLargestNumberIsRefused() {
        long largest = 1_000_000_000_000_000L;
        assertThat(target("nk", TargetKind.ADDITIONAL, largest)
                        .baseline(largest)
                        .build()
                        .cumulativeValue())
                .isEqualTo(2 * largest);
        assertThatIllegalArgumentException()
                .isThrownBy(target("nk", TargetKind.ADDITIONAL, Long.MAX_VALUE).baseline(1)::build);
    }

    @Test
    void populationHasSomebody() {
        assertThat(Population.of(1, 2019, "Kominfo", List.of(SOURCE)).msmes()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> Population.of(0, 2019, "Kominfo", List.of(SOURCE)));
    }

    private static Program pathOfTwo(LocalDate firstDeadline) {
        var first = Target.builder();
        first.id("first")
                .indicator(Indicator.MSMES_ONLINE)
                .kind(TargetKind.CUMULATIVE)
                .value(100);
        var second = target("second", TargetKind.ADDITIONAL, 10).baseline(100).follows("first");
        return program("two", "Two")
                .addTargets(first.deadline(firstDeadline).build(), second.build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01,true,false",
        "2025-12-31,true,false",
        "2026-01-01,false,true",
        "2026-12-31,false,true",
        "2027-01-01,false,false",
    })
    void additionalTargetCountsAfterTheOneItFollows(LocalDate day, boolean first, boolean second) {
        var program = pathOfTwo(LocalDate.of(2025, 12, 31));
        assertThat(program.targets())
                .extracting(target -> program.countingDays(target).includes(day))
                .containsExactly(first, second);
    }

    @Test
    void targetEndsAfterTheOneItFollows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pathOfTwo(DEADLINE))
                .withMessageContaining("second follows first and needs a later deadline than 2026-12-31");
    }
}
