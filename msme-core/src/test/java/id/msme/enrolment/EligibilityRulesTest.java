package id.msme.enrolment;

import static id.msme.condition.Condition.all;
import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.independent;
import static id.msme.condition.Condition.kbli;
import static id.msme.condition.Condition.not;
import static id.msme.condition.Condition.readinessScore;
import static id.msme.condition.Condition.scale;
import static id.msme.condition.Condition.stated;
import static id.msme.condition.Unit.COUNT;
import static id.msme.condition.Unit.POINTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.scale.Scale;
import org.junit.jupiter.api.Test;

/** How conditions combine, and where and in which order rules report. */
class EligibilityRulesTest {

    private static final TestForm GOOD = TestForm.good();

    private static void assertOutcome(String expected, EnrolmentForm form, Condition condition) {
        assertThat(Eligible.outcome(form, condition)).isEqualTo(expected);
    }

    @Test
    void conditionsCombineInThreeValues() {
        Condition yes = independent(true);
        Condition no = independent(false);
        Condition open = Condition.training("ld-1");
        assertOutcome("met", GOOD, all(yes, yes));
        assertOutcome("not-met", GOOD, all(open, no));
        assertOutcome("undetermined", GOOD, all(yes, open));
        assertOutcome("met", GOOD, any(open, no, yes));
        assertOutcome("undetermined", GOOD, any(no, open));
        assertOutcome("not-met", GOOD, any(no, no));
    }

    @Test
    void rulesAreReportedOnceEachInTheirOrder() {
        var validator = Eligible.validator(
                new EligibilityRule("b", Condition.training("ld-1")),
                new EligibilityRule("a", independent(false)),
                new EligibilityRule("met", employees(COUNT.atLeast(1))),
                new EligibilityRule("c", any(independent(false), kbli("01"))),
                new EligibilityRule("d", all(kbli("01"), readinessScore(POINTS.atMost(1)))),
                new EligibilityRule("f", scale(Scale.LARGE)),
                new EligibilityRule("e", stated(Identifier.NIB, Identifier.NPWP)));
        TestForm form = GOOD.with(Member.NPWP, "1").refused(Member.INDEPENDENT);
        assertThat(Eligible.found(validator.judge(form)))
                .containsExactly(
                        "d not-met",
                        "f not-met /msme",
                        "e undetermined /msme",
                        "a undetermined /msme/independent",
                        "c undetermined /msme/independent",
                        "b undetermined /readiness/trainings");
        assertThat(Eligible.found(validator.judge(GOOD)))
                .containsExactly(
                        "d not-met",
                        "c not-met /msme",
                        "f not-met /msme",
                        "a not-met /msme/independent",
                        "b undetermined /readiness/trainings");
    }

    @Test
    void anUndeterminedRulePointsAtAllThatIsOpenEvenWhereItCannotDecide() {
        // the trainings are open and cannot change that the any is decided; the rule waits for the phone alone
        Condition condition = all(any(independent(true), Condition.training("ld-1")), stated(Identifier.PHONE));
        assertThat(Eligible.found(GOOD.with(Member.PHONE, "1"), condition)).containsExactly("r0 undetermined");
        assertThat(Eligible.found(GOOD.with(Member.PHONE, "1"), all(independent(true), stated(Identifier.PHONE))))
                .containsExactly("r0 undetermined /msme/phone");
    }

    @Test
    void aClosedProgramIsJudgedAndOneThatIsNotUsableIsNot() {
        var closed = Catalogue.standard().program("tumbuh-di-facebook").toBuilder()
                .addEligibility(new EligibilityRule("r0", independent(false)))
                .build();
        var validator = EnrolmentValidator.of(Catalogue.standard().withProgram(closed), Judging.AS_OF);
        TestForm form = GOOD.with(Member.PROGRAM, "tumbuh-di-facebook").with(Member.PARTNER, "facebook");
        assertThat(Judging.found(validator.judge(form)))
                .contains("program.closed /submittedOn", "eligibility.not-met /msme/independent");
        assertThat(Eligible.found(validator.forProgram("go-online").judge(form)))
                .isEmpty();
        assertThat(Eligible.found(validator.judge(form.without(Member.SUBMITTED_ON))))
                .isEmpty();
        assertThat(Eligible.found(validator.judge(form.with(Member.SUBMITTED_ON, "2019-02-30"))))
                .isEmpty();
        // a day after the run is usable
        assertThat(Eligible.found(validator.judge(form.with(Member.SUBMITTED_ON, "2026-11-02"))))
                .hasSize(1);
        assertThat(Eligible.found(validator.judge(form.with(Member.PROGRAM, "nowhere"))))
                .isEmpty();
    }

    @Test
    void theProgramsThatAreShippedHaveNoRules() {
        assertThat(Catalogue.standard().programs())
                .allMatch(program -> program.eligibility().isEmpty());
    }

    @Test
    void aLevelThatTheModelDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Eligible.validator(
                        new EligibilityRule("ready", not(all(Condition.readinessLevel("READY", "REDY"))))))
                .withMessage("the rule ready of the program go-online: no level \"REDY\"; did you mean \"READY\"?"
                        + " Valid: FOUNDATION, EMERGING, READY, ADVANCED");
    }
}
