package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.form.Member;
import id.msme.identity.DuplicateKey;
import id.msme.scale.Scale;
import id.msme.text.Inside;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicateStepTest {

    private static final String NIK = "3171991708450001";

    private final DuplicateStep step = DuplicateStep.over(KnownKeys.inMemory());

    private static TestForm nobody() {
        return good().without(Member.NIB, Member.NPWP, Member.OWNER);
    }

    private static TestForm nib(String number) {
        return nobody().with(Member.NIB, number);
    }

    private static TestForm npwp(String number) {
        return nobody().with(Member.NPWP, number);
    }

    private static TestForm nik(String number) {
        return nobody().with(Member.NIK, number);
    }

    record Pair(String what, TestForm first, TestForm second, boolean isDuplicate) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Pair> pairs() {
        TestForm one = nib("1234567890123");
        return Stream.of(
                new Pair("the same NIB", one, one.with(Member.ID, "other"), true),
                new Pair("the same NIB written otherwise", one, nib("1234-567 890.123"), true),
                new Pair("another NIB", one, nib("1234567890124"), false),
                new Pair("the same NIB, other NPWP", one.with(Member.NPWP, "123456782123000"), one, true),
                new Pair(
                        "other NIB, same NPWP",
                        npwp("123456782123000").with(Member.NIB, "1"),
                        npwp("123456782123000"),
                        false),
                new Pair("another program", one, one.with(Member.PROGRAM, "digital-marketplace"), false),
                new Pair("another partner", one, one.with(Member.PARTNER, "lazada"), true),
                new Pair("NPWP of 15 and of 16 digits", npwp("123456782123000"), npwp("0123456782123000"), true),
                new Pair("NPWP of 16 digits and NIK", npwp(NIK), nik(NIK), true),
                new Pair("NIK and NPWP of 16 digits", nik(NIK), npwp(NIK), true),
                new Pair("NPWP that is no NIK, twice", npwp("9999999999999999"), npwp("99 9999 9999 9999 99"), true),
                new Pair("another NIK", nik(NIK), nik("3171991708450002"), false),
                new Pair("NIB and NPWP of one number", nib("0000000000001"), npwp("000000000000001"), false),
                new Pair("NIB goes before NIK", nib("1234567890123").with(Member.NIK, NIK), nik(NIK), false),
                new Pair("refused NIB gives no key", nik(NIK), nik(NIK).with(Member.NIB, "1"), false),
                new Pair("wrong-typed NIB gives no key", nik(NIK), nik(NIK).refused(Member.NIB), false),
                new Pair("refused NPWP gives no key", nik(NIK), nik(NIK).with(Member.NPWP, "0".repeat(15)), false),
                new Pair("refused NIK gives no key", nik(NIK), nobody().refused(Member.OWNER), false));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tellsMsmesApart(Pair pair) {
        step.apply(Judging.judge(pair.first()));
        Verdict second = step.apply(Judging.judge(pair.second()));
        assertThat(Judging.found(second).contains("enrolment.duplicate")).isEqualTo(pair.isDuplicate());
    }

    @Test
    void rejectedIsLookedUpAndNeverRemembered() {
        TestForm rejected = nik(NIK).with(Member.CONSENT, false);
        assertThat(Judging.found(step.apply(Judging.judge(rejected)))).containsExactly("consent.missing /consent");
        assertThat(step.apply(Judging.judge(nik(NIK))).accepted()).isTrue();
        assertThat(Judging.found(step.apply(Judging.judge(rejected))))
                .containsExactly("enrolment.duplicate", "consent.missing /consent");
        assertThat(step.apply(Judging.judge(nik(NIK))).accepted()).isFalse();
    }

    @Test
    void ruleIsNotDated() {
        step.apply(Judging.judge(nik(NIK)));
        TestForm without = nik(NIK).without(Member.SUBMITTED_ON);
        assertThat(Judging.found(step.apply(Judging.judge(without))))
                .containsExactly("enrolment.duplicate", "value.missing /submittedOn");
    }

    @Test
    void duplicateKeepsWhatElseIsTold() {
        step.apply(Judging.judge(good()));
        Verdict verdict = step.apply(Judging.judge(good().with(Member.CHANNELS, List.of("?"))));
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.id()).contains("SHP-000001");
        assertThat(verdict.scale()).contains(Scale.MICRO);
        assertThat(verdict.region()).isPresent();
        assertThat(verdict.program()).contains("go-online");
        assertThat(verdict.partner()).contains("shopee");
        assertThat(verdict.findings().get(0).arguments()).containsEntry("key", "nib");
        assertThat(Judging.found(verdict)).containsExactly("enrolment.duplicate", "channel.unknown /msme/channels/0");
    }

    @Test
    void noKeyWithoutAKnownProgram() {
        assertThat(Judging.judge(good().with(Member.PROGRAM, "?")).duplicateKey())
                .isEmpty();
        assertThat(Judging.judge(good().without(Member.PROGRAM)).duplicateKey()).isEmpty();
        assertThat(Judging.judge(good().refused(Member.PROGRAM)).duplicateKey()).isEmpty();
    }

    @Test
    void noKeyOfANumberThatIsRefused() {
        assertThat(Judging.judge(nik(NIK).with(Member.NIB, "1")).duplicateKey()).isEmpty();
        assertThat(Judging.judge(nik(NIK).with(Member.NPWP, "1")).duplicateKey())
                .isEmpty();
        assertThat(Judging.judge(nik("1")).duplicateKey()).isEmpty();
        assertThat(Judging.judge(nobody()).duplicateKey()).isEmpty();
    }

    @Test
    void kindsOfKeys() {
        assertThat(key(nib("1234567890123")).kind()).isEqualTo("nib");
        assertThat(key(npwp("123456782123000")).kind()).isEqualTo("npwp");
        assertThat(key(npwp(NIK)).kind()).isEqualTo("nik");
        assertThat(key(nik(NIK))).isEqualTo(key(npwp(NIK))).hasToString("DuplicateKey[go-online, nik ***]");
        assertThat(Inside.<DuplicateKey>keys().packed(key(nib("0000000000000"))))
                .isNotZero();
    }

    private static DuplicateKey key(TestForm form) {
        return Judging.judge(form).duplicateKey().orElseThrow();
    }

    @Test
    void keysOfAnEarlierRunAreKnown() {
        KnownKeys known = KnownKeys.inMemory();
        known.add(key(nik(NIK)));
        assertThat(DuplicateStep.over(known).apply(Judging.judge(npwp(NIK))).accepted())
                .isFalse();
        assertThat(known.contains(key(nib("1234567890123")))).isFalse();
    }

    @Test
    void keyIsTakenOnce() {
        KnownKeys known = KnownKeys.inMemory();
        assertThat(known.addIfAbsent(key(nik(NIK)), "shopee/A-1")).isTrue();
        assertThat(known.addIfAbsent(key(npwp(NIK)), "shopee/A-1")).isFalse();
    }

    @Test
    void recordThatIsDeliveredAgainIsNotItsOwnDuplicate() {
        DuplicateStep byRecord = DuplicateStep.over(KnownKeys.inMemoryByRecord());
        assertThat(byRecord.apply(Judging.judge(nik(NIK))).accepted()).isTrue();
        assertThat(byRecord.apply(Judging.judge(nik(NIK))).accepted()).isTrue();
        assertThat(byRecord.apply(Judging.judge(nik(NIK).with(Member.ID, "other")))
                        .accepted())
                .isFalse();
        assertThat(byRecord.apply(Judging.judge(nik(NIK).with(Member.PARTNER, "tokopedia")))
                        .accepted())
                .isFalse();
        assertThat(step.apply(Judging.judge(nik(NIK))).accepted()).isTrue();
        assertThat(step.apply(Judging.judge(nik(NIK))).accepted()).isFalse();
    }
}
