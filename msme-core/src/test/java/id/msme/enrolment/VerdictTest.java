package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.language.Language;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final FindingCode NOTE =
            FindingCode.custom("x-note", Severity.WARNING, Map.of(Language.ID, "catatan", Language.EN, "note"));

    /** Fails for each record but the first, and notes something about each of them. */
    private record AfterTheFirst(boolean isNoting) implements EnrolmentRule {

        @Override
        public String id() {
            return "after-the-first";
        }

        @Override
        public List<Finding> check(EnrolmentForm form, Optional<LocalDate> submittedOn) {
            if (form.text(Member.ID).toString().equals("first")) {
                return List.of();
            }
            if (isNoting) {
                return List.of(new Finding(NOTE, "", Map.of()), new Finding(NOTE, "/consent", Map.of()));
            }
            throw new IllegalStateException("not for records after the first");
        }
    }

    private static Verdict duplicate(EnrolmentValidator validator) {
        var step = DuplicateStep.over(KnownKeys.inMemory());
        step.apply(validator.judge(good().with(Member.ID, "first")));
        return step.apply(validator.judge(good().with(Member.ID, "second")));
    }

    @Test
    void duplicateStandsAmongTheFindingsOfTheRecordInTheOrderOfTheTable() {
        EnrolmentValidator failing = Judging.VALIDATOR.withRule(new AfterTheFirst(false));
        EnrolmentValidator noting = Judging.VALIDATOR.withRule(new AfterTheFirst(true));
        assertThat(Judging.found(duplicate(failing))).containsExactly("rule.failed", "enrolment.duplicate");
        assertThat(Judging.found(duplicate(noting)))
                .containsExactly("enrolment.duplicate", "x-note", "x-note /consent");
        assertThat(Judging.found(duplicate(failing.withRule(new AfterTheFirst(true)))))
                .containsExactly("rule.failed", "enrolment.duplicate", "x-note", "x-note /consent");
    }

    @Test
    void showsAcceptanceScaleRegionAndCodes() {
        assertThat(Judging.judge(good())).hasToString("accepted MICRO in 34.71 []");
        assertThat(Judging.judge(good().with(Member.CONSENT, false)))
                .hasToString("rejected MICRO in 34.71 [consent.missing]");
        assertThat(Judging.judge(good().without(Member.SUBMITTED_ON))).hasToString("rejected [value.missing]");
    }

    @Test
    void scaleComesWithTheLawItWasToldBy() {
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
