package id.msme.spark;

import id.msme.duplicate.DuplicateStep;
import id.msme.enrolment.EnrolmentJudge;
import id.msme.enrolment.Examination;
import id.msme.enrolment.Judgement;
import id.msme.form.EnrolmentForm;
import id.msme.readiness.Assessment;
import id.msme.run.PartCounts;

/** Judges the records of one part, one after the other, and counts them. */
final class PartJudge {

    private final Judge judge;
    private final EnrolmentJudge inTurn;
    private final PartCounts.Builder counts = PartCounts.builder();

    PartJudge(Judge judge) {
        this.judge = judge;
        this.inTurn = EnrolmentJudge.of(judge.validator());
    }

    /** Judges a record alone, which is not counted; the judgement is valid until the next. */
    Judgement judge(EnrolmentForm form) {
        return inTurn.judge(form);
    }

    /** Judges a record whose place among others of its MSME is known; the judgement is valid until the next. */
    Judgement judge(EnrolmentForm form, long line, boolean isDuplicate) {
        Judgement alone = judge.isAssessed() ? assessed(form) : inTurn.judge(form);
        Judgement judgement = isDuplicate ? DuplicateStep.over(Known.EVERYBODY).apply(alone.verdict()) : alone;
        counts.add(line, judgement);
        return judgement;
    }

    private Judgement assessed(EnrolmentForm form) {
        Examination examined = judge.validator().examine(form);
        Judgement verdict = examined.verdict();
        if (!form.isUnreadable()) {
            Assessment assessment = judge.model()
                    .assess(examined.evidence(), examined.verdict().basis().asOf());
            counts.add(assessment, examined.verdict(), judge.treatment(verdict.scale(), assessment));
        }
        return verdict;
    }

    /** The counts of the records so far. */
    PartCounts counts() {
        return counts.build();
    }
}
