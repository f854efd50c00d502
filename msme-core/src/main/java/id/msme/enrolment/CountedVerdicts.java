package id.msme.enrolment;

import id.msme.rule.ProvinceMatch;
import id.msme.text.Inside;

/** Gives the counting of verdicts access to internals that are hidden from hosts. */
final class CountedVerdicts implements Inside.Verdicts<Verdict, Judgement, ProvinceMatch> {

    @Override
    public Verdict asDuplicate(Verdict verdict) {
        return verdict.asDuplicate();
    }

    @Override
    public ProvinceMatch province(Judgement judgement) {
        return judgement instanceof Verdict verdict
                ? verdict.provinceMatch()
                : ((CurrentJudgement) judgement).provinceMatch();
    }
}
