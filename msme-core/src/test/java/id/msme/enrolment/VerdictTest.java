package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.finding.Explanation;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.Member;
import id.msme.language.Language;
import id.msme.scale.Scale;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final FindingCode NOTE = FindingCode.custom("x-note", Severity.WARNING)
            .message(Language.ID, "catatan")
            .message(Language.EN, "note")
            .build();

    private static final EnrolmentRule FAILING = (submission, sink) -> {
        if (isAfterTheFirst(submission)) {
            throw new IllegalStateException("not for records after the first");
        }
    };
    private static final EnrolmentRule NOTING = (submission, sink) -> {
        if (isAfterTheFirst(submission)) {
            sink.report(NOTE, Member.RECORD);
            sink.report(NOTE, Member.CONSENT);
        }
    };

    private static boolean isAfterTheFirst(Submission submission) {
        return !submission.text(Member.ID).orElseThrow().equals("first");
    }

    private static Verdict duplicate(EnrolmentValidator validator) {
        var step = DuplicateStep.over(KnownKeys.inMemory());
        step.apply(validator.judge(good().with(Member.ID, "first")));
        return step.apply(validator.judge(good().with(Member.ID, "second")));
    }

    @Test
    void duplicateStandsAmongTheFindingsOfTheRecordInTheOrderOfTheTable() {
        EnrolmentValidator failing = Judging.VALIDATOR.withRule("failing", FAILING);
        EnrolmentValidator noting = Judging.VALIDATOR.withRule("noting", NOTING);
        assertThat(Judging.found(duplicate(failing))).containsExactly("rule.failed", "enrolment.duplicate");
        assertThat(Judging.found(duplicate(noting)))
                .containsExactly("enrolment.duplicate", "x-note", "x-note /consent");
        assertThat(Judging.found(duplicate(failing.withRule("noting", NOTING))))
                .containsExactly("rule.failed", "enrolment.duplicate", "x-note", "x-note /consent");
    }

    @Test
    void showsAcceptanceScaleRegionAndCodes() {
        assertThat(Judging.judge(good())).hasToString("accepted MICRO in 34.71");
        assertThat(Judging.judge(good().with(Member.CONSENT, false)))
                .hasToString("rejected MICRO in 34.71 [consent.missing /consent]");
        assertThat(Judging.judge(good().without(Member.SUBMITTED_ON)))
                .hasToString("rejected [value.missing /submittedOn]");
    }

    @Test
    void longListIsCut() {
        assertThat(Judging.judge(good().without(
                                Member.ID,
                                Member.PROGRAM,
                                Member.PARTNER,
                                Member.SUBMITTED_ON,
                                Member.CONSENT,
                                Member.NAME)))
                .hasToString("rejected [value.missing /id, value.missing /program, value.missing /partner,"
                        + " value.missing /submittedOn, value.missing /consent, … 1 more]");
    }

    @Test
    void restsOnTheLawOfTheDateOfSubmission() {
        assertThat(Judging.judge(good()).basis().asOf()).isEqualTo("2019-05-20");
        assertThat(Judging.judge(good()).basis().rules()).containsExactly("uu-20-2008");
        assertThat(Judging.judge(good()).basis().citations()).isNotEmpty();
        Verdict dateless = Judging.judge(good().without(Member.SUBMITTED_ON));
        assertThat(dateless.basis().asOf()).isEqualTo(Judging.VALIDATOR.asOf());
        assertThat(dateless.basis().rules()).isEmpty();
    }

    @Test
    void explainsEachFinding() {
        Explanation explanation = Judging.judge(
                        good().with(Member.CONSENT, false).with(Member.NIB, "123"))
                .explain(Language.EN);
        assertThat(explanation.lines())
                .containsExactly(
                        "/consent: The owner has not consented to the enrolment; ask for consent first.",
                        "/msme/nib: A NIB has 13 digits; found 3 characters.");
        assertThat(explanation.text("nib.format")).isPresent();
        assertThat(Judging.judge(good()).explain(Language.ID).lines())
                .containsExactly("Tidak ada temuan: data ini diterima.");
    }

    @Test
    void scaleComesWithTheLawItWasDeterminedBy() {
        assertThat(Judging.judge(good()).classification()).hasValueSatisfying(classification -> {
            assertThat(classification.scale()).contains(Scale.MICRO);
            assertThat(classification.rule().orElseThrow().law()).isEqualTo("UU 20/2008");
        });
    }

    @Test
    void refusedIdIsNone() {
        assertThat(Judging.judge(good().with(Member.ID, "a b")).id()).isEmpty();
        assertThat(Judging.judge(good().refused(Member.ID)).id()).isEmpty();
    }
}
