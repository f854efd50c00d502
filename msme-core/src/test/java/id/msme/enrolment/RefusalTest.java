package id.msme.enrolment;

import static id.msme.enrolment.TestForm.REFUSED;
import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.form.Member;
import id.msme.scale.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused member is neither absent nor usable. */
class RefusalTest {

    static Stream<Member> members() {
        return Stream.of(Member.values()).filter(member -> member != Member.RECORD && !member.isIndexed());
    }

    @ParameterizedTest
    @MethodSource("members")
    void wrongTypeIsAllThatIsFoundOfAMember(Member member) {
        assertThat(Judging.found(good().refused(member))).containsExactly("json.type " + member.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2019-05-32", "1899-12-31"})
    void datedRulesAreSilentWithoutADay(String day) {
        TestForm form = good().with(Member.SUBMITTED_ON, day)
                .with(Member.ESTABLISHED_ON, "2999-01-01")
                .with(Member.LAST_ONLINE_ACTIVITY_ON, "2999-01-01")
                .with(Member.NIK, "3171993202450001")
                .with(Member.NPWP, "3171993202450001")
                .with(Member.KBLI, "45201")
                .with(Member.REGION, "96.01")
                .with(Member.ANNUAL_SALES, 1_000_000_000_000L)
                .with(Member.INDEPENDENT, false)
                .with(Member.PROGRAM, "tumbuh-di-facebook")
                .with(Member.PARTNER, "facebook");
        Verdict verdict = Judging.judge(form);
        assertThat(Judging.found(verdict)).containsExactly("date.format /submittedOn");
        assertThat(verdict.scale()).isEmpty();
        assertThat(verdict.classification()).isEmpty();
        assertThat(verdict.region()).isEmpty();
        assertThat(verdict.partner()).contains("facebook");
    }

    @Test
    void rulesWithoutADateSpeakWithoutADay() {
        TestForm form = good().without(Member.SUBMITTED_ON)
                .with(Member.NIK, "1071991708450001")
                .with(Member.NPWP, "1071991708450001")
                .with(Member.KBLI, "00000")
                .with(Member.REGION, "99.99")
                .with(Member.PARTNER, "?")
                .with(Member.RESPONSE_TIME, "P3D")
                .with(Member.STOCK, 0L)
                .with(Member.MONTHLY_CAPACITY, 0L);
        assertThat(Judging.found(form))
                .containsExactly(
                        "partner.unknown /partner",
                        "value.missing /submittedOn",
                        "npwp16.nik /msme/npwp",
                        "nik.province /msme/owner/nik",
                        "kbli.unknown /msme/kbli",
                        "region.unknown /msme/region",
                        "capacity.short /readiness",
                        "response.slow /readiness/responseTime");
    }

    @Test
    void dayStaysUsableWhenItIsTooLate() {
        TestForm form = good().with(Member.SUBMITTED_ON, "2026-11-02")
                .with(Member.PROGRAM, "tumbuh-di-facebook")
                .with(Member.PARTNER, "facebook")
                .with(Member.ESTABLISHED_ON, "2026-11-03")
                .with(Member.KBLI, "45201");
        Verdict verdict = Judging.judge(form);
        assertThat(Judging.found(verdict))
                .containsExactly(
                        "date.future /submittedOn",
                        "program.closed /submittedOn",
                        "kbli.superseded /msme/kbli",
                        "date.order /msme/establishedOn");
        assertThat(verdict.scale()).contains(Scale.MICRO);
    }

    @Test
    void errorOfTheEnterpriseAsAWholeSilencesNothingBelow() {
        TestForm form = good().with(Member.ANNUAL_SALES, 1_000_000_000_000L)
                .with(Member.NAME, "")
                .with(Member.KBLI, "1")
                .with(Member.PHONE, "1");
        Verdict verdict = Judging.judge(form);
        assertThat(Judging.found(verdict))
                .containsExactly(
                        "scale.not-msme /msme",
                        "text.format /msme/name",
                        "kbli.format /msme/kbli",
                        "phone.format /msme/phone");
        assertThat(verdict.scale()).contains(Scale.LARGE);
        assertThat(verdict.duplicateKey()).isPresent();
        TestForm nobody = good().without(Member.NIB, Member.NPWP, Member.OWNER, Member.ANNUAL_SALES, Member.NET_ASSETS)
                .with(Member.NAME, "");
        assertThat(Judging.found(nobody))
                .containsExactly("identity.missing /msme", "scale.undetermined /msme", "text.format /msme/name");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNUAL_SALES", "NET_ASSETS"})
    void refusedAmountThatTheLawReadsLeavesTheScaleOpen(Member amount) {
        for (TestForm form : List.of(good().refused(amount), good().with(amount, -1L))) {
            Verdict verdict =
                    Judging.judge(form.with(Member.DECLARED_SCALE, "LARGE").with(Member.INDEPENDENT, false));
            assertThat(verdict.findings())
                    .singleElement()
                    .matches(found -> found.pointer().equals(amount.pointer()));
            assertThat(verdict.scale()).isEmpty();
        }
    }

    @Test
    void refusedAmountThatTheLawDoesNotReadIsOfNoMatter() {
        assertThat(Judging.judge(good().refused(Member.BUSINESS_CAPITAL)).scale())
                .contains(Scale.MICRO);
        TestForm later = good().with(Member.SUBMITTED_ON, "2021-02-02");
        assertThat(Judging.judge(later.refused(Member.NET_ASSETS)).scale()).contains(Scale.MICRO);
        assertThat(Judging.judge(later.refused(Member.BUSINESS_CAPITAL)).scale())
                .contains(Scale.MICRO);
        assertThat(Judging.judge(later.refused(Member.ESTABLISHED_ON)).scale()).contains(Scale.MICRO);
        TestForm old = later.without(Member.ANNUAL_SALES).refused(Member.BUSINESS_CAPITAL);
        assertThat(Judging.found(old)).containsExactly("scale.undetermined /msme", "json.type /msme/businessCapital");
        TestForm before = good().with(Member.SUBMITTED_ON, "2008-07-03")
                .without(Member.READINESS, Member.ESTABLISHED_ON)
                .refused(Member.ANNUAL_SALES);
        assertThat(Judging.found(before)).containsExactly("scale.undetermined /msme", "json.type /msme/annualSales");
    }

    @ParameterizedTest
    @ValueSource(longs = {50_000_000, 300_000_001, 2_500_000_001L})
    void unknownDeclaredScaleIsNotCompared(long sales) {
        TestForm form = good().with(Member.ANNUAL_SALES, sales).with(Member.DECLARED_SCALE, "?");
        assertThat(Judging.found(form)).containsExactly("value.unknown /msme/declaredScale");
    }

    @Test
    void startThatIsTooLateLeavesTheScaleOpen() {
        TestForm form = good().with(Member.SUBMITTED_ON, "2021-02-02")
                .without(Member.ANNUAL_SALES)
                .with(Member.ESTABLISHED_ON, "2021-02-03");
        assertThat(Judging.found(form)).containsExactly("date.order /msme/establishedOn");
        assertThat(Judging.judge(form).scale()).isEmpty();
    }

    @Test
    void programOfAnotherRunSilencesWhatNeedsIt() {
        var validator = Judging.VALIDATOR.forProgram("go-online");
        TestForm form = good().with(Member.PROGRAM, "tumbuh-di-facebook").with(Member.PARTNER, "?");
        Verdict verdict = validator.judge(form);
        assertThat(Judging.found(verdict)).containsExactly("program.mismatch /program");
        assertThat(verdict.duplicateKey()).isEmpty();
    }

    @Test
    void elementsOfAListThatIsRefusedAreStillLookedAt() {
        var channels = Arrays.asList("nowhere", REFUSED, null, "neither");
        assertThat(Judging.found(good().with(Member.CHANNELS, channels)))
                .containsExactly(
                        "channel.unknown /msme/channels/0",
                        "json.type /msme/channels/1",
                        "channel.unknown /msme/channels/3");
    }
}
