package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.rule.ProvinceMatch;
import id.msme.text.Inside;
import java.util.function.ObjLongConsumer;

/** Gives the counting of verdicts access to internals that are hidden from hosts. */
final class CountedVerdicts implements Inside.Verdicts<Verdict, Judgement, FindingCode, ProvinceMatch> {

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

    @Override
    public void forEachCode(Judgement judgement, long number, ObjLongConsumer<FindingCode> action) {
        if (judgement instanceof CurrentJudgement current) {
            current.forEachCode(number, action);
        } else {
            judgement.findings().forEach(finding -> action.accept(finding.code(), number));
        }
    }
}
