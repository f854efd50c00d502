package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.tally.EnrolmentTally;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A judge that takes one form after another decides as the validator does. */
class EnrolmentJudgeProperties {

    @Provide
    Arbitrary<List<TestForm>> forms() {
        return Forms.any().list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<Object> parts(Judgement judgement) {
        return List.of(
                judgement.id(),
                judgement.accepted(),
                judgement.scale(),
                judgement.region(),
                judgement.program(),
                judgement.partner(),
                judgement.targets(),
                judgement.duplicateKey(),
                judgement.findings(),
                judgement.toString());
    }

    @Property(tries = 300)
    void decidesAsTheValidatorDoes(@ForAll("forms") List<TestForm> forms) {
        EnrolmentJudge judge = EnrolmentJudge.of(Judging.VALIDATOR);
        var counted = EnrolmentTally.builder();
        var expected = EnrolmentTally.builder();
        for (TestForm form : forms) {
            Verdict verdict = Judging.judge(form);
            Judgement judgement = judge.judge(form);
            assertThat(parts(judgement)).isEqualTo(parts(verdict));
            assertThat(parts(judgement.verdict())).isEqualTo(parts(verdict));
            assertThat(judgement.verdict().classification()).isEqualTo(verdict.classification());
            assertThat(judgement.verdict().basis()).isEqualTo(verdict.basis());
            counted.add(judgement);
            expected.add(verdict);
        }
        assertThat(counted.build()).isEqualTo(expected.build());
    }

    @Property(tries = 100)
    void verdictsOfJudgementsCanBeKept(@ForAll("forms") List<TestForm> forms) {
        EnrolmentJudge judge = EnrolmentJudge.of(Judging.VALIDATOR);
        var kept = new ArrayList<Verdict>();
        var findings = new ArrayList<List<Finding>>();
        for (TestForm form : forms) {
            Judgement judgement = judge.judge(form);
            findings.add(judgement.findings());
            kept.add(judgement.verdict());
        }
        for (int i = 0; i < forms.size(); i++) {
            Verdict verdict = Judging.judge(forms.get(i));
            assertThat(parts(kept.get(i))).isEqualTo(parts(verdict));
            assertThat(findings.get(i)).isEqualTo(verdict.findings());
        }
    }

    @Example
    void rulesOfTheApplicationAreApplied() {
        EnrolmentValidator strict = Judging.VALIDATOR.withRule(
                "none", (submission, sink) -> sink.report(FindingCode.RULE_FAILED, Member.RECORD, "none"));
        EnrolmentJudge judge = EnrolmentJudge.of(strict);
        assertThat(judge.judge(TestForm.good()).accepted()).isFalse();
        assertThat(judge).hasToString("EnrolmentJudge by " + strict);
    }

    @Example
    void anUnreadableFormIsRefusedAndTheNextOneIsJudged() {
        EnrolmentJudge judge = EnrolmentJudge.of(Judging.VALIDATOR);
        EnrolmentForm unreadable = new TestFormUnreadable();
        assertThat(judge.judge(unreadable).findings())
                .isEqualTo(Judging.judge(unreadable).findings());
        assertThat(judge.judge(TestForm.good()).accepted()).isTrue();
        assertThatNullPointerException().isThrownBy(() -> judge.judge(null)).withMessage("form");
        assertThatNullPointerException().isThrownBy(() -> EnrolmentJudge.of(null));
    }

    @Example
    void aJudgementIsReplacedByTheVerdictOnADuplicate() {
        EnrolmentJudge judge = EnrolmentJudge.of(Judging.VALIDATOR);
        DuplicateStep duplicates = DuplicateStep.over(KnownKeys.inMemory());
        duplicates.apply(Judging.judge(TestForm.good()));
        var tally = EnrolmentTally.builder();
        Judgement judgement = judge.judge(TestForm.good());
        tally.add(judgement);
        tally.replace(judgement, duplicates.apply(judgement.verdict()));
        assertThat(tally.build().records()).isOne();
        assertThat(tally.build().accepted()).isZero();
        assertThat(tally.build().findings()).containsEntry(FindingCode.ENROLMENT_DUPLICATE.id(), 1L);
    }
}
