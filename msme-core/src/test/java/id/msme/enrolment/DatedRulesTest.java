package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.form.Member;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before, the first day, the last day and the day after, through the validator. */
class DatedRulesTest {

    /** Only what must be there, and nothing that is older than the day. */
    private static TestForm on(String day) {
        return good().without(Member.READINESS, Member.ESTABLISHED_ON, Member.NIK, Member.DECLARED_SCALE)
                .with(Member.SUBMITTED_ON, day);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-19, date.future /submittedOn",
        "2019-05-20, ''",
        "2019-05-21, ''",
    })
    void nothingIsSubmittedAfterTheDayOfTheRun(LocalDate asOf, String expected) {
        var validator = EnrolmentValidator.of(Catalogue.standard(), asOf);
        assertThat(Judging.found(validator.judge(good())))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "kemenkopukm-facebook, facebook, 2020-07-28, program.closed /submittedOn",
        "kemenkopukm-facebook, facebook, 2020-07-29, ''",
        "kemenkopukm-facebook, facebook, 2021-07-29, ''",
        "kemenkopukm-facebook, facebook, 2021-07-30, program.closed /submittedOn",
        "tumbuh-di-facebook, kemendag, 2020-09-30, program.closed /submittedOn",
        "tumbuh-di-facebook, kemendag, 2020-10-01, ''",
        "tumbuh-di-facebook, kemendag, 2021-01-31, ''",
        "tumbuh-di-facebook, kemendag, 2021-02-01, program.closed /submittedOn",
        "digital-marketplace, lazada, 2024-12-31, ''",
        "digital-marketplace, lazada, 2025-01-01, program.closed /submittedOn",
        "gernas-bbi, smesco, 2020-05-13, program.closed /submittedOn",
        "gernas-bbi, smesco, 2020-05-14, ''",
        "kki, bank-indonesia, 2015-12-31, program.closed /submittedOn",
        "kki, bank-indonesia, 2016-01-01, ''",
    })
    void programsAreOpenInTheirWindows(String program, String partner, String day, String expected) {
        TestForm form = on(day).with(Member.PROGRAM, program).with(Member.PARTNER, partner);
        assertThat(Judging.found(form)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-03, scale.undetermined /msme,",
        "2008-07-04, '', SMALL",
        "2021-02-01, '', SMALL",
        "2021-02-02, '', MICRO",
    })
    void lawInForceTellsTheScale(String day, String expected, Scale scale) {
        Verdict verdict = Judging.judge(on(day).with(Member.ANNUAL_SALES, 300_000_001L));
        assertThat(Judging.found(verdict)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(verdict.scale()).isEqualTo(Optional.ofNullable(scale));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-01, 2021-02-01, scale.undetermined /msme",
        "2021-02-02, 2021-02-01, scale.undetermined /msme",
        "2021-02-02, 2021-02-02, ''",
        "2021-02-03, 2021-02-02, ''",
        "2021-02-03, 2021-02-03, ''",
        "2021-02-02, , ''",
        "2021-02-01, , scale.undetermined /msme",
    })
    void businessCapitalTellsTheScaleOfBusinessesThatStartedUnderTheNewLaw(String day, String start, String expected) {
        TestForm form = on(day).without(Member.ANNUAL_SALES, Member.NET_ASSETS);
        TestForm started = start == null ? form : form.with(Member.ESTABLISHED_ON, start);
        assertThat(Judging.found(started)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "blanja, 2020-08-31, ''",
        "blanja, 2020-09-01, partner.inactive /partner",
        "kominfo, 2024-10-20, ''",
        "kominfo, 2024-10-21, partner.superseded /partner",
        "komdigi, 2024-10-20, partner.inactive /partner",
        "komdigi, 2024-10-21, ''",
        "bukalapak, 2025-02-10, ''",
        "kementerian-umkm, 2024-10-21, partner.unknown /partner",
    })
    void partnersOfGoOnlineAreJudgedByTheirDays(String partner, String day, String expected) {
        Verdict verdict = Judging.judge(on(day).with(Member.PARTNER, partner));
        assertThat(Judging.found(verdict)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(verdict.accepted()).isEqualTo(expected.isEmpty() || expected.startsWith("partner.superseded"));
        assertThat(verdict.partner())
                .isEqualTo(expected.startsWith("partner.unknown") ? Optional.empty() : Optional.of(partner));
    }

    @ParameterizedTest
    @CsvSource({
        "blanja, 2020-08-31, 0",
        "blanja, 2020-09-01, 1",
        "bukalapak, 2025-02-09, 0",
        "bukalapak, 2025-02-10, 1",
        "tiktok-shop, 2023-10-03, 0",
        "tiktok-shop, 2023-10-04, 1",
        "tiktok-shop, 2023-12-11, 1",
        "tiktok-shop, 2023-12-12, 0",
        "shopee, 2026-10-31, 0",
    })
    void channelIsClosedOnTheDaysOfItsClosure(String channel, String day, int count) {
        Verdict verdict = Judging.judge(on(day).with(Member.CHANNELS, List.of("email", channel)));
        assertThat(Judging.found(verdict)).hasSize(count).allMatch("channel.closed /msme/channels/1"::equals);
        assertThat(verdict.accepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-17, 0", "2026-06-18, 0", "2026-06-19, 1", "2026-06-20, 1"})
    void divisionOfAnOldEditionIsSupersededAfterItsLastDay(String day, int count) {
        // division 45 is not in the edition of 2025
        Verdict verdict = Judging.judge(on(day).with(Member.KBLI, "45201"));
        assertThat(Judging.found(verdict)).hasSize(count).allMatch("kbli.superseded /msme/kbli"::equals);
        assertThat(verdict.accepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "93.01, 2022-07-24, region.not-in-force /msme/region,",
        "93.01, 2022-07-25, '', 93.01",
        "91.01, 2022-07-24, '', 91.01",
        "91.01, 2022-07-25, '', 93.01",
        "91.01, 2022-11-08, '', 93.01",
        "91.01, 2022-11-09, region.superseded /msme/region, 93.01",
        "92.71, 2022-12-07, '', 92.71",
        "92.71, 2022-12-08, '', 96.71",
        "92.71, 2024-06-01, '', 96.71",
        "92.71, 2025-04-24, '', 96.71",
        "92.71, 2025-04-25, region.superseded /msme/region, 96.71",
        "64.73, 2020-01-01, region.unknown /msme/region,",
    })
    void regionCountsUnderTheCodeOfTheDay(String code, String day, String expected, String region) {
        Verdict verdict = Judging.judge(on(day).with(Member.REGION, code));
        assertThat(Judging.found(verdict)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(verdict.region()).isEqualTo(Optional.ofNullable(region).map(RegionCode::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-31, partner.inactive /partner",
        "2019-02-01, ''",
        "2019-03-31, ''",
        "2019-04-01, partner.inactive /partner",
    })
    void partnershipWithDatesOfItsOwn(String day, String expected) {
        var dates = Validity.closed(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 3, 31));
        var builder = Program.builder();
        builder.id("naik-kelas").name("Naik Kelas").addPartners(new ProgramPartner("shopee", dates, List.of()));
        var catalogue = Catalogue.standard().withProgram(builder.build());
        var verdict = EnrolmentValidator.of(catalogue, Judging.AS_OF).judge(on(day).with(Member.PROGRAM, "naik-kelas"));
        assertThat(Judging.found(verdict)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(verdict.partner()).contains("shopee");
    }

    @ParameterizedTest
    @CsvSource({"2000-02-28, true", "2000-02-29, false", "2000-03-01, false"})
    void nobodyIsBornAfterTheSubmission(String day, boolean isFound) {
        // 29 February of 00: the year 1900 did not have it
        Verdict verdict = Judging.judge(on(day).with(Member.NIK, "3171992902000001"));
        assertThat(Judging.found(verdict).contains("nik.birth-date /msme/owner/nik"))
                .isEqualTo(isFound);
    }

    @Test
    void closedProgramLeavesTheDayUsableAndAnotherRunSilencesBoth() {
        var day = LocalDate.of(2019, 5, 21);
        var builder = Program.builder();
        builder.id("naik-kelas")
                .name("Naik Kelas")
                .window(Validity.from(day))
                .addPartners(new ProgramPartner("shopee", Validity.from(day), List.of()));
        var validator = EnrolmentValidator.of(Catalogue.standard().withProgram(builder.build()), Judging.AS_OF);
        TestForm early = good().with(Member.PROGRAM, "naik-kelas");
        assertThat(Judging.found(validator.judge(early)))
                .containsExactly("partner.inactive /partner", "program.closed /submittedOn");
        assertThat(Judging.found(validator.forProgram("kki").judge(early)))
                .containsExactly("program.mismatch /program");
    }

    @Test
    void onlyProgramOfTheRunIsTaken() {
        var validator = Judging.VALIDATOR.forProgram("kki");
        assertThat(Judging.found(validator.judge(good()))).containsExactly("program.mismatch /program");
        var kki = good().with(Member.PROGRAM, "kki");
        assertThat(Judging.found(validator.judge(kki))).isEmpty();
        assertThat(Judging.found(validator.judge(good().with(Member.PROGRAM, "?"))))
                .containsExactly("program.unknown /program");
        assertThat(validator.program()).contains("kki");
    }
}
