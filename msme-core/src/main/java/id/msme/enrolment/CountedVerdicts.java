package id.msme.enrolment;

import id.msme.rule.ProvinceMatch;
import id.msme.text.Inside;

/** Gives the counting of verdicts access to internals that are hidden from hosts. */
final class CountedVerdicts implements Inside.Verdicts<Verdict> {

    @Override
    public Verdict asDuplicate(Verdict verdict) {
        return verdict.asDuplicate();
    }

    @Override
    public boolean isProvinceCompared(Verdict verdict) {
        return verdict.provinceMatch() != ProvinceMatch.NOT_COMPARED;
    }

    @Override
    public boolean isProvinceDiffering(Verdict verdict) {
        return verdict.provinceMatch() == ProvinceMatch.OTHER;
    }
}
