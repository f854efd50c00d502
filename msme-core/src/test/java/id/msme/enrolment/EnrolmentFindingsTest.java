package id.msme.enrolment;

import static id.msme.enrolment.TestForm.REFUSED;
import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that a record can draw on its own: a form that draws it, and a near miss that does not. */
class EnrolmentFindingsTest {

    /** A change to the good form, and all that is then found, in order. */
    record Row(String change, TestForm form, List<String> expected) {

        @Override
        public String toString() {
            return change + " -> " + expected;
        }
    }

    private static Row row(TestForm form, String change, String... expected) {
        return new Row(change, form, List.of(expected));
    }

    /** A member of the good form stated in another way. */
    private static Row row(Member member, Object value, String... expected) {
        return row(good().with(member, value), member + "=" + value, expected);
    }

    private static String at(FindingCode code, Member member) {
        return code + " " + member.pointer();
    }

    static Stream<Row> rows() {
        return Stream.of(
                        required(),
                        names(),
                        texts(),
                        numbers(),
                        decimals(),
                        lists(),
                        dates(),
                        identity(),
                        codes(),
                        scale(),
                        programs(),
                        readiness())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> required() {
        var all = Stream.of(Member.values())
                .filter(member -> member.isRequired() && member != Member.RECORD)
                .map(member -> row(good().without(member), "no " + member, at(FindingCode.VALUE_MISSING, member)));
        var optional = Stream.of(Member.values())
                .filter(member -> !member.isRequired() && !member.isIndexed())
                .filter(member -> member != Member.NIB) // then the next number is the key; nothing is missing
                .map(member -> row(good().without(member), "no " + member));
        return Stream.concat(all, optional);
    }

    private static Stream<Row> names() {
        return Stream.of(
                row(Member.FORMAT, "msme-enrolment/1"),
                row(Member.FORMAT, "msme-enrolment/2", "value.unknown /format"),
                row(Member.FORMAT, "MSME-ENROLMENT/1", "value.unknown /format"),
                row(Member.DECLARED_SCALE, "micro", "value.unknown /msme/declaredScale"),
                row(Member.DECLARED_SCALE, "", "value.unknown /msme/declaredScale"),
                row(Member.DECLARED_SCALE, "MICRO ", "value.unknown /msme/declaredScale"),
                training(Member.TRAINING_MODE, "VIRTUAL"),
                training(Member.TRAINING_MODE, "IN_PERSON"),
                training(Member.TRAINING_MODE, "MIXED"),
                training(Member.TRAINING_MODE, "ONLINE", "value.unknown /readiness/trainings/0/mode"));
    }

    private static Row training(Member member, Object value, String... expected) {
        return row(good().with(Member.TRAININGS, List.of(Map.of(member, value))), member + "=" + value, expected);
    }

    private static Stream<Row> texts() {
        var wrongIds = Stream.of("", " ", "a b", "é", "a/b", "１", "a\n", "a".repeat(65))
                .map(id -> row(Member.ID, id, "text.format /id"));
        var rightIds = Stream.of("a", "A-1_z.9", "Z0", "-", "a".repeat(64)).map(id -> row(Member.ID, id));
        var wrongNames = Stream.of(
                        "",
                        " ",
                        "\u00A0\u1680\u2000\u200A\u202F\u205F\u3000",
                        "a\u0000",
                        "a\u001F",
                        "a\u007F",
                        "a\u0080",
                        "a\u009F",
                        "\t",
                        "a".repeat(201),
                        "\uD83E\uDDF5".repeat(201))
                .flatMap(name -> Stream.of(
                        row(Member.NAME, name, "text.format /msme/name"),
                        row(Member.OWNER_NAME, name, "text.format /msme/owner/name")));
        var rightNames = Stream.of(
                        "a", " a ", "\u00A1", "\u200B", "\u180E", "a".repeat(200), "\uD83E\uDDF5".repeat(200))
                .flatMap(name -> Stream.of(row(Member.NAME, name), row(Member.OWNER_NAME, name)));
        var activities = Stream.of(
                training(Member.TRAINING_ACTIVITY, "facebook-live.2020_1"),
                training(Member.TRAINING_ACTIVITY, "", "text.format /readiness/trainings/0/activity"),
                training(Member.TRAINING_ACTIVITY, "two words", "text.format /readiness/trainings/0/activity"));
        return Stream.of(wrongIds, rightIds, wrongNames, rightNames, activities).flatMap(rows -> rows);
    }

    private static Stream<Row> numbers() {
        var amounts = Stream.of(Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS)
                .flatMap(member -> Stream.of(-1L, 1_000_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE)
                        .map(amount -> row(member, amount, at(FindingCode.VALUE_RANGE, member))));
        var largest = Stream.of(
                row(Member.ANNUAL_SALES, 1_000_000_000_000_000L, "scale.not-msme /msme"),
                row(Member.NET_ASSETS, 1_000_000_000_000_000L, "scale.not-msme /msme"),
                row(Member.BUSINESS_CAPITAL, 1_000_000_000_000_000L));
        var counts = Stream.of(Member.EMPLOYEES, Member.MONTHLY_CAPACITY, Member.STOCK, Member.PEAK_MONTHLY_ORDERS)
                .flatMap(member ->
                        Stream.concat(outOfRange(member, 1_000_000_000L), Stream.of(row(member, 1_000_000_000L))));
        return Stream.of(
                        amounts,
                        largest,
                        counts,
                        Stream.of(row(Member.EMPLOYEES, 0L), row(Member.PEAK_MONTHLY_ORDERS, 0L)),
                        outOfRange(Member.EXPECTED_MONTHLY_ORDERS, 1_000_000_000L),
                        outOfRange(Member.RECORDED_MONTHS, 1_200L),
                        Stream.of(row(Member.RECORDED_MONTHS, 0L), row(Member.RECORDED_MONTHS, 1_200L)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> outOfRange(Member member, long most) {
        return Stream.of(-1L, most + 1).map(value -> row(member, value, at(FindingCode.VALUE_RANGE, member)));
    }

    private static Stream<Row> decimals() {
        var literacy = Stream.of(Member.SKILLS, Member.ETHICS, Member.SAFETY, Member.CULTURE)
                .flatMap(member ->
                        decimals(member, List.of("0.999999", "5.000001", "0", "-1", "12", "9".repeat(64)), "1", "5.0"));
        var shares = Stream.of(
                        Member.RESPONSE_RATE,
                        Member.CANCELLATION_RATE,
                        Member.LATE_SHIPMENT_RATE,
                        Member.RECORDED_SHARE,
                        Member.ONLINE_SALES_SHARE)
                .flatMap(member -> decimals(member, List.of("-0.000001", "1.000001", "2"), "0", "-0.0", "1.000000"));
        return Stream.of(literacy, shares, decimals(Member.RATING, List.of("-0.1", "5.000001"), "0", "5"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> decimals(Member member, List<String> outside, String... inside) {
        String range = at(FindingCode.VALUE_RANGE, member);
        return Stream.of(
                        outside.stream().map(value -> row(member, value, range)),
                        Stream.of(row(member, inside[0] + ".0000000", range)), // places as written
                        Arrays.stream(inside).map(value -> row(member, value)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> lists() {
        return Stream.of(
                row(Member.CHANNELS, List.of()),
                row(Member.CHANNELS, Arrays.asList(null, null)),
                row(Member.CHANNELS, Collections.nCopies(32, "email")),
                row(Member.CHANNELS, Collections.nCopies(33, "nowhere"), "value.range /msme/channels"),
                row(Member.CHANNELS, Collections.nCopies(33, null), "value.range /msme/channels"),
                row(Member.CHANNELS, List.of("Shopee"), "channel.unknown /msme/channels/0"),
                row(
                        Member.CHANNELS,
                        Arrays.asList("email", null, "", REFUSED, "website", "fax"),
                        "channel.unknown /msme/channels/2",
                        "json.type /msme/channels/3",
                        "channel.unknown /msme/channels/5"),
                row(Member.TRAININGS, List.of()),
                row(Member.TRAININGS, Collections.nCopies(64, Map.of())),
                row(
                        Member.TRAININGS,
                        Arrays.asList(Map.of(), REFUSED, null, Map.of(Member.TRAINING_MODE, "")),
                        "json.type /readiness/trainings/1",
                        "value.unknown /readiness/trainings/3/mode"),
                row(
                        Member.TRAININGS,
                        Collections.nCopies(65, Map.of(Member.TRAINING_MODE, "?")),
                        "value.range /readiness/trainings"));
    }

    private static Stream<Row> dates() {
        var wrong = Stream.of(
                "",
                "2019-02-29",
                "2019-04-31",
                "1899-12-31",
                "10000-01-01",
                "2019-5-20",
                "20190520",
                "2019/05/20",
                "2019-05-20T00:00",
                " 2019-05-20",
                "２０１９-05-20",
                "2019-00-10",
                "2019-13-01",
                "2019-05-00");
        var members = List.of(Member.SUBMITTED_ON, Member.ESTABLISHED_ON, Member.LAST_ONLINE_ACTIVITY_ON);
        var forms = wrong.flatMap(date ->
                members.stream().map(member -> row(member, date, at(FindingCode.DATE_FORMAT, member))));
        var order = Stream.of(Member.ESTABLISHED_ON, Member.LAST_ONLINE_ACTIVITY_ON)
                .flatMap(member -> Stream.of(
                        row(member, "2019-05-19"),
                        row(member, "2019-05-20"),
                        row(member, "2019-05-21", at(FindingCode.DATE_ORDER, member)),
                        row(member, "9999-12-31", at(FindingCode.DATE_ORDER, member)),
                        row(member, "1900-01-01")));
        var finished = Stream.of(
                training(Member.TRAINING_FINISHED_ON, "2019-05-20"),
                training(Member.TRAINING_FINISHED_ON, "2019-05-21", "date.order /readiness/trainings/0/finishedOn"),
                training(Member.TRAINING_FINISHED_ON, "soon", "date.format /readiness/trainings/0/finishedOn"));
        var durations = Stream.of(
                        "", "P", "PT", "P1DT", "PT1.5S", "pt6h", "PT6", "P1W", "PT1S1M", "PT1234567890S", "+PT1S")
                .map(text -> row(Member.RESPONSE_TIME, text, "date.format /readiness/responseTime"));
        var submitted = Stream.of(
                row(Member.SUBMITTED_ON, "2026-11-02", "date.future /submittedOn"),
                row(Member.SUBMITTED_ON, "2026-11-01"),
                row(Member.RESPONSE_TIME, "-PT1S", "value.range /readiness/responseTime"),
                row(Member.RESPONSE_TIME, "-PT0S"),
                row(Member.RESPONSE_TIME, "P0D"));
        return Stream.of(forms, order, finished, durations, submitted).flatMap(rows -> rows);
    }

    private static Stream<Row> identity() {
        TestForm none = good().without(Member.NIB, Member.NPWP, Member.OWNER);
        return Stream.of(
                row(none, "no number", "identity.missing /msme"),
                row(none.with(Member.OWNER, true), "an owner of nothing", "identity.missing /msme"),
                row(none.with(Member.OWNER_NAME, "Contoh"), "an owner's name only", "identity.missing /msme"),
                row(
                        none.with(Member.OWNER_NAME, ""),
                        "a bad name of the owner only",
                        "identity.missing /msme",
                        "text.format /msme/owner/name"),
                row(none.with(Member.NIB, "1234567890123"), "NIB only"),
                row(none.with(Member.NPWP, "123456782123000"), "NPWP only"),
                row(none.with(Member.NIK, "3171991708450001"), "NIK only"),
                row(none.with(Member.NIB, ""), "an empty NIB is there", "nib.format /msme/nib"),
                row(none.with(Member.NPWP, " .-"), "an NPWP of separators is there", "npwp.format /msme/npwp"),
                row(none.with(Member.NIK, "1"), "a wrong NIK is there", "nik.format /msme/owner/nik"),
                row(none.refused(Member.NIB), "a refused NIB is there", "json.type /msme/nib"),
                row(none.refused(Member.OWNER), "a refused owner is there", "json.type /msme/owner"),
                row(Member.NIB, "123456789012", "nib.format /msme/nib"),
                row(Member.NIB, "12345678901234", "nib.format /msme/nib"),
                row(Member.NIB, "123456789012X", "nib.format /msme/nib"),
                row(Member.NIB, " 123.456-789 0123 "),
                row(Member.NIB, "0000000000000"),
                row(Member.NPWP, "12345678212300", "npwp.format /msme/npwp"),
                row(Member.NPWP, "12345678212300000", "npwp.format /msme/npwp"),
                row(Member.NPWP, "00.000.000.0-000.000", "npwp.placeholder /msme/npwp"),
                row(Member.NPWP, "0000000000000000", "npwp.placeholder /msme/npwp"),
                row(Member.NPWP, "00000000000000", "npwp.format /msme/npwp"),
                row(Member.NPWP, "123456783123000", "npwp.check-digit /msme/npwp"),
                row(Member.NPWP, "0123456782123000"),
                row(
                        good().with(Member.NPWP, "123456782123000").with(Member.SUBMITTED_ON, "2025-01-01"),
                        "15 digits after 2024",
                        "npwp.superseded /msme/npwp"),
                row(Member.NPWP, "0123456783123000", "npwp16.check-digit /msme/npwp"),
                row(Member.NPWP, "3171991708450001"),
                row(Member.NPWP, "3171991708450000", "npwp16.nik /msme/npwp"),
                row(Member.NPWP, "3171993202450001", "npwp16.nik /msme/npwp"),
                row(Member.NPWP, "1071991708450001", "npwp16.nik /msme/npwp"),
                row(Member.NPWP, "3199991708450001"), // the regency is not looked at
                row(Member.NIK, "31-7199 170845.0001"),
                row(Member.NIK, "317199170845000", "nik.format /msme/owner/nik"),
                row(Member.NIK, "3171991708450000", "nik.format /msme/owner/nik"),
                row(Member.NIK, "3171993002450001", "nik.birth-date /msme/owner/nik"),
                row(Member.NIK, "3171995708450001"),
                row(Member.NIK, "1071991708450001", "nik.province /msme/owner/nik"),
                row(Member.NIK, "1071993202450001", "nik.birth-date /msme/owner/nik", "nik.province /msme/owner/nik"),
                row(Member.NIK, "3199991708450001", "nik.regency /msme/owner/nik"),
                row(Member.PHONE, "0812 3456-789"),
                row(Member.PHONE, "08123456789012", "phone.format /msme/phone"),
                row(Member.PHONE, "081234567", "phone.format /msme/phone"),
                row(Member.PHONE, "081234567890"),
                row(Member.PHONE, "+6284123456789", "phone.format /msme/phone"),
                row(Member.PHONE, "6281234567890"),
                row(Member.PHONE, "81234567890", "phone.format /msme/phone"),
                row(Member.PHONE, "0215551234", "phone.landline /msme/phone"));
    }

    private static Stream<Row> codes() {
        return Stream.of(
                row(Member.KBLI, "1411", "kbli.format /msme/kbli"),
                row(Member.KBLI, "141111", "kbli.format /msme/kbli"),
                row(Member.KBLI, "14.11", "kbli.format /msme/kbli"),
                row(Member.KBLI, "１4111", "kbli.format /msme/kbli"),
                row(Member.KBLI, "00111", "kbli.unknown /msme/kbli"),
                row(Member.KBLI, "04111", "kbli.unknown /msme/kbli"),
                row(Member.KBLI, "03111"),
                row(Member.REGION, "34", "region.format /msme/region"),
                row(Member.REGION, "3471", "region.format /msme/region"),
                row(Member.REGION, "34.7１", "region.format /msme/region"),
                row(Member.REGION, "34.71.01", "region.format /msme/region"),
                row(Member.REGION, "34.00", "region.unknown /msme/region"),
                row(Member.REGION, "34.72", "region.unknown /msme/region"),
                row(Member.REGION, "99.01", "region.unknown /msme/region"),
                row(Member.REGION, "91.01"),
                row(Member.REGION, "93.01", "region.not-in-force /msme/region"));
    }

    private static Stream<Row> scale() {
        TestForm dependent = good().with(Member.INDEPENDENT, false);
        return Stream.of(
                row(
                        good().without(Member.ANNUAL_SALES, Member.NET_ASSETS),
                        "business capital only, under the law of 2008",
                        "scale.undetermined /msme"),
                row(Member.ANNUAL_SALES, 50_000_000_000L, "scale.mismatch /msme/declaredScale"),
                row(Member.ANNUAL_SALES, 50_000_000_001L, "scale.not-msme /msme"),
                row(Member.ANNUAL_SALES, 300_000_000L),
                row(Member.ANNUAL_SALES, 300_000_001L, "scale.mismatch /msme/declaredScale"),
                row(Member.DECLARED_SCALE, "LARGE", "scale.mismatch /msme/declaredScale"),
                row(dependent, "a subsidiary", "scale.not-independent /msme/independent"),
                row(dependent.with(Member.ANNUAL_SALES, 50_000_000_001L), "a large subsidiary", "scale.not-msme /msme"),
                row(
                        dependent.without(Member.ANNUAL_SALES, Member.NET_ASSETS),
                        "a subsidiary of unknown scale",
                        "scale.undetermined /msme"));
    }

    private static Stream<Row> programs() {
        return Stream.of(
                row(Member.CONSENT, false, "consent.missing /consent"),
                row(Member.PROGRAM, "Go-Online", "program.unknown /program"),
                row(Member.PROGRAM, "", "program.unknown /program"),
                row(Member.PARTNER, "facebook", "partner.unknown /partner"),
                row(Member.PARTNER, "tokopedia"),
                row(good().with(Member.PROGRAM, "gernas-bbi"), "before the window", "program.closed /submittedOn"),
                row(good().with(Member.PROGRAM, "digital-marketplace"), "no first day"),
                row(good().with(Member.PROGRAM, "kki").with(Member.PARTNER, "bank-indonesia"), "in the window"));
    }

    private static Stream<Row> readiness() {
        return Stream.of(
                row(Member.RESPONSE_TIME, "PT47H59M59S"),
                row(Member.RESPONSE_TIME, "PT48H", "response.slow /readiness/responseTime"),
                row(Member.RESPONSE_TIME, "P2D", "response.slow /readiness/responseTime"),
                row(
                        Member.RESPONSE_TIME,
                        "P999999999DT999999999H999999999M999999999S",
                        "response.slow /readiness/responseTime"),
                row(Member.EXPECTED_MONTHLY_ORDERS, 1_500L),
                row(Member.EXPECTED_MONTHLY_ORDERS, 1_501L, "capacity.short /readiness"),
                row(good().with(Member.EXPECTED_MONTHLY_ORDERS, 1_501L).without(Member.STOCK), "no stock stated"),
                row(
                        good().with(Member.EXPECTED_MONTHLY_ORDERS, 1_501L).with(Member.STOCK, -1L),
                        "stock refused",
                        "value.range /readiness/stock"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void draws(Row row) {
        assertThat(Judging.found(row.form())).isEqualTo(row.expected());
    }

    @Test
    void goodFormDrawsNothing() {
        assertThat(Judging.found(good())).isEmpty();
        assertThat(Judging.judge(good()).accepted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAcceptedUnlessAnErrorIsFound(Row row) {
        Verdict verdict = Judging.judge(row.form());
        assertThat(verdict.accepted()).isEqualTo(verdict.findings().stream().noneMatch(finding -> finding.isError()));
    }

    @Test
    void everyCodeIsDrawn() {
        Set<String> drawn = rows().flatMap(row -> row.expected().stream())
                .map(expected -> expected.substring(0, expected.indexOf(' ')))
                .collect(Collectors.toSet());
        // the reader's own, and those with a test of their own
        Set<String> elsewhere = Set.of(
                "json.syntax",
                "json.duplicate-member",
                "json.unknown-member",
                "row.syntax",
                "cell.lossy",
                "program.mismatch",
                "partner.inactive",
                "partner.superseded",
                "channel.closed",
                "kbli.superseded",
                "region.superseded",
                "enrolment.duplicate",
                "rule.failed",
                // no program that is shipped has criteria
                "eligibility.not-met",
                "eligibility.undetermined");
        assertThat(FindingCode.standardCodes())
                .extracting(FindingCode::id)
                .allMatch(id -> drawn.contains(id) != elsewhere.contains(id));
    }

    @Test
    void formThatIsBuiltIsJudgedAsOneThatIsRead() {
        EnrolmentForm built = EnrolmentForm.builder()
                .id("A-1")
                .submittedOn("2019-05-20")
                .consent(false)
                .nib("1")
                .build();
        TestForm read = good().without(Member.MSME, Member.READINESS, Member.PROGRAM, Member.PARTNER)
                .with(Member.CONSENT, false)
                .with(Member.NIB, "1");
        assertThat(Judging.judge(built).findings())
                .isEqualTo(Judging.judge(read).findings());
    }
}
