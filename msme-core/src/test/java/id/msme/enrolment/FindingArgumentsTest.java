package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.form.Member;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finding says besides its code: what was given, what is valid, which law was read. */
class FindingArgumentsTest {

    record Row(TestForm form, String code, Map<String, String> arguments) {

        @Override
        public String toString() {
            return code + " " + arguments;
        }
    }

    private static Row row(TestForm form, String code, Map<String, String> arguments) {
        return new Row(form, code, arguments);
    }

    static Stream<Row> rows() {
        return Stream.of(members(), scale(), readiness()).flatMap(rows -> rows);
    }

    private static Stream<Row> members() {
        return Stream.of(
                row(good().without(Member.ESTABLISHED_ON, Member.KBLI), "value.missing", Map.of("member", "kbli")),
                row(
                        good().with(Member.DECLARED_SCALE, "HUGE"),
                        "value.unknown",
                        Map.of("given", "HUGE", "valid", "MICRO, SMALL, MEDIUM, LARGE", "fault", "wrong-form")),
                row(
                        good().with(Member.ESTABLISHED_ON, "2019-06-01"),
                        "date.order",
                        Map.of("date", "2019-06-01", "submittedOn", "2019-05-20")),
                row(good().with(Member.KBLI, "04111"), "kbli.unknown", Map.of("given", "04")),
                row(
                        good().with(Member.SUBMITTED_ON, "2026-07-01").with(Member.KBLI, "45201"),
                        "kbli.superseded",
                        Map.of("given", "45", "edition", "2020", "lastDay", "2026-06-18")),
                row(good().with(Member.SKILLS, "0.5"), "value.range", Map.of("expected", "1..5", "found", "smaller")),
                row(
                        good().with(Member.EMPLOYEES, -1L),
                        "value.range",
                        Map.of("expected", "0..1000000000", "found", "smaller")));
    }

    private static Stream<Row> scale() {
        TestForm nothingKnown = good().without(Member.ANNUAL_SALES, Member.NET_ASSETS, Member.BUSINESS_CAPITAL);
        TestForm beforeAnyLaw = good().without(Member.READINESS, Member.ESTABLISHED_ON, Member.NIK)
                .with(Member.SUBMITTED_ON, "2008-07-03")
                .with(Member.PROGRAM, "digital-marketplace");
        return Stream.of(
                row(
                        good().with(Member.ANNUAL_SALES, 300_000_001L),
                        "scale.mismatch",
                        Map.of("declared", "MICRO", "computed", "SMALL", "law", "UU 20/2008")),
                row(
                        good().with(Member.ANNUAL_SALES, 50_000_000_001L),
                        "scale.not-msme",
                        Map.of("law", "UU 20/2008", "criterion", "annualSales")),
                row(nothingKnown, "scale.undetermined", Map.of("law", "UU 20/2008", "wanted", "annualSales|netAssets")),
                row(beforeAnyLaw, "scale.undetermined", Map.of("law", "none", "wanted", "no-law")));
    }

    private static Stream<Row> readiness() {
        // 1200 of capacity and 300 in stock
        return Stream.of(
                row(good().with(Member.EXPECTED_MONTHLY_ORDERS, 2_000L), "capacity.short", Map.of("coverage", "75")),
                row(good().with(Member.EXPECTED_MONTHLY_ORDERS, 1_501L), "capacity.short", Map.of("coverage", "99")),
                row(
                        good().with(Member.RESPONSE_TIME, "PT50H59M"),
                        "response.slow",
                        Map.of("hours", "50", "limit", "48")));
    }

    @Test
    void unknownProgramOrPartnerIsToldWithThoseThereAre() {
        Finding program =
                Judging.judge(good().with(Member.PROGRAM, "frob")).findings().get(0);
        assertThat(program.arguments().get("given")).isEqualTo("frob");
        assertThat(program.arguments().get("valid").split(", ")).contains("go-online", "kki", "gernas-bbi");
        Finding partner =
                Judging.judge(good().with(Member.PARTNER, "frob")).findings().get(0);
        assertThat(partner.arguments()).containsEntry("given", "frob").containsEntry("program", "go-online");
        assertThat(partner.arguments().get("valid").split(", "))
                .contains("shopee", "tokopedia")
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void says(Row row) {
        List<Finding> findings = Judging.judge(row.form()).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.code().id().equals(row.code()))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(row.arguments());
    }
}
