package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that the host adds. */
class EnrolmentRuleTest {

    private static final FindingCode TOO_MANY = FindingCode.custom("x-too-many", Severity.ERROR)
            .arguments("most")
            .message(Language.ID, "lebih dari {most}")
            .message(Language.EN, "more than {most}")
            .build();
    private static final FindingCode NOTE = FindingCode.custom("x-note", Severity.WARNING)
            .message(Language.ID, "catatan")
            .message(Language.EN, "note")
            .build();
    private static final EnrolmentRule THROWING = (submission, sink) -> {
        throw new IllegalStateException("3171991708450001");
    };

    private static Verdict judge(TestForm form, EnrolmentRule... rules) {
        EnrolmentValidator validator = Judging.VALIDATOR;
        for (int i = 0; i < rules.length; i++) {
            validator = validator.withRule("rule-" + (i + 1), rules[i]);
        }
        return validator.judge(form);
    }

    @Test
    void findsInItsPlaceAndRefuses() {
        EnrolmentRule rule = (submission, sink) -> {
            if (submission.count(Member.EMPLOYEES).orElse(0) > 2) {
                sink.report(TOO_MANY, Member.EMPLOYEES, "2");
            }
        };
        Verdict verdict = judge(good().with(Member.PHONE, "1").with(Member.KBLI, "1"), rule);
        assertThat(Judging.found(verdict))
                .containsExactly("kbli.format /msme/kbli", "x-too-many /msme/employees", "phone.format /msme/phone");
        assertThat(verdict.findings().get(1).message(Language.EN)).isEqualTo("more than 2");
        assertThat(judge(good(), rule).accepted()).isFalse();
        assertThat(judge(good().with(Member.EMPLOYEES, 2L), rule).accepted()).isTrue();
    }

    @Test
    void warningRefusesNothingAndOneOfNoMemberComesLast() {
        EnrolmentRule rule = (submission, sink) -> {
            sink.report(Finding.of(NOTE, "/elsewhere"));
            sink.report(NOTE, Member.RECORD);
            sink.report(NOTE, Member.TRAINING, 70_000);
        };
        Verdict verdict = judge(good().with(Member.CHANNELS, List.of("?")), rule);
        assertThat(verdict.accepted()).isTrue();
        assertThat(Judging.found(verdict))
                .containsExactly(
                        "x-note",
                        "channel.unknown /msme/channels/0",
                        "x-note /elsewhere",
                        "x-note /readiness/trainings/70000");
    }

    @Test
    void crashIsAFindingAndHidesNothing() {
        Verdict verdict =
                judge(good().with(Member.KBLI, "1"), THROWING, (submission, sink) -> sink.report(NOTE, Member.RECORD));
        assertThat(Judging.found(verdict)).containsExactly("rule.failed", "x-note", "kbli.format /msme/kbli");
        assertThat(verdict.findings().get(0).arguments()).containsExactly(Map.entry("rule", "rule-1"));
        assertThat(verdict.findings().toString()).doesNotContain("3171991708450001");
        assertThat(judge(good(), THROWING).accepted()).isFalse();
    }

    @Test
    void eachRuleThatFailsIsAFinding() {
        Verdict verdict = judge(good(), THROWING, THROWING);
        assertThat(Judging.found(verdict)).containsExactly("rule.failed", "rule.failed");
        assertThat(verdict.findings())
                .extracting(Finding::arguments)
                .containsExactly(Map.of("rule", "rule-1"), Map.of("rule", "rule-2"));
    }

    @Test
    void whatIsFoundBeforeTheCrashStays() {
        EnrolmentRule crashing = (submission, sink) -> {
            sink.report(NOTE, Member.CONSENT);
            throw new IllegalStateException();
        };
        assertThat(Judging.found(judge(good(), crashing))).containsExactly("rule.failed", "x-note /consent");
    }

    @Test
    @SuppressWarnings("NullAway")
    void noFindingOrOneWithOtherArgumentsFailsTheRule() {
        assertThat(Judging.found(judge(good(), (submission, sink) -> sink.report(null))))
                .containsExactly("rule.failed");
        assertThat(Judging.found(judge(good(), (submission, sink) -> sink.report(NOTE, Member.CONSENT, "more"))))
                .containsExactly("rule.failed");
        assertThat(Judging.found(judge(good(), (submission, sink) -> sink.report(NOTE, Member.CHANNEL))))
                .containsExactly("rule.failed");
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whateverARuleThrowsFailsOnlyItself(Throwable thrown) {
        assertThat(Judging.found(judge(good(), (submission, sink) -> raise(thrown))))
                .containsExactly("rule.failed");
    }

    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new StackOverflowError(),
                new IOException("thrown though nobody declares it"));
    }

    @Test
    void jvmThatBreaksIsNotTheRules() {
        EnrolmentRule broken = (submission, sink) -> raise(new OutOfMemoryError());
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> judge(good(), broken));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void duplicateThatARuleReportedIsNotReportedAgain() {
        EnrolmentRule own = (submission, sink) -> sink.report(FindingCode.ENROLMENT_DUPLICATE, Member.RECORD, "nib");
        assertThat(Judging.found(judge(good(), own).asDuplicate())).containsExactly("enrolment.duplicate");
    }

    @Test
    void sameCodeAtTheSamePlaceIsReportedOnce() {
        EnrolmentRule again = (submission, sink) -> {
            sink.report(FindingCode.KBLI_FORMAT, Member.KBLI, "#", "wrong-form");
            sink.report(NOTE, Member.KBLI);
            sink.report(NOTE, Member.KBLI);
            sink.report(NOTE, Member.REGION);
            sink.report(FindingCode.ELIGIBILITY_NOT_MET, Member.MSME, "first");
            sink.report(FindingCode.ELIGIBILITY_NOT_MET, Member.MSME, "second");
            sink.report(FindingCode.ELIGIBILITY_NOT_MET, Member.MSME, "second");
        };
        assertThat(Judging.found(judge(good().with(Member.KBLI, "1"), again)))
                .containsExactly(
                        "eligibility.not-met /msme",
                        "eligibility.not-met /msme",
                        "kbli.format /msme/kbli",
                        "x-note /msme/kbli",
                        "x-note /msme/region");
    }

    @Test
    void staysWhenTheValidatorIsForOneProgram() {
        Verdict verdict =
                Judging.VALIDATOR.withRule("broken", THROWING).forProgram("kki").judge(good());
        assertThat(Judging.found(verdict)).containsExactly("rule.failed", "program.mismatch /program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a/b", "é"})
    void idOfARuleHasALimitedForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judging.VALIDATOR.withRule(id, THROWING))
                .withMessage("the id of a rule has 1 to 64 of A-Z a-z 0-9 . _ -; found \"" + id + "\"");
    }

    @Test
    void idOfARuleThatCouldBePersonalIsMasked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judging.VALIDATOR.withRule("NIK 3171991708450001", THROWING))
                .withMessageEndingWith("; found \"N*** ***\"");
    }

    @Test
    void idOfARuleIsUnique() {
        EnrolmentValidator one = Judging.VALIDATOR.withRule("once", THROWING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withRule("once", THROWING))
                .withMessageContaining("once");
        assertThat(one.withRule("Once", THROWING)).isNotNull();
    }

    @Test
    void isNotAskedForWhatCannotBeRead() {
        var unreadable = new TestFormUnreadable();
        assertThat(Judging.VALIDATOR
                        .withRule("broken", THROWING)
                        .judge(unreadable)
                        .findings())
                .isEqualTo(unreadable.findings());
        assertThat(Judging.VALIDATOR.admit(unreadable).enrolment()).isEmpty();
    }

    @Test
    void aSubmissionThatARuleKeepsStaysThatOfItsRecord() {
        var kept = new ArrayList<Submission>();
        var validator = Judging.VALIDATOR.withRule("keeping", (submission, sink) -> kept.add(submission));
        for (String id : List.of("A-1", "A-2")) {
            validator.judge(EnrolmentForm.builder().id(id).build());
        }

        assertThat(kept)
                .extracting(submission -> submission.form().text(Member.ID))
                .map(Object::toString)
                .containsExactly("A-1", "A-2");
    }
}
