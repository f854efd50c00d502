package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.region.Region;
import id.msme.region.RegionRegister;
import id.msme.text.IsoDate;
import java.util.Objects;

/** Finds the region under which a record counts on the day of submission. */
record RegionRule(RegionRegister regions) implements Rule {

    @Override
    public void apply(Judgement judgement) {
        long submittedOn = judgement.submittedOn();
        if (submittedOn == IsoDate.INVALID || !judgement.isUsable(Member.REGION)) {
            return;
        }
        Region stated = Objects.requireNonNull(regions.at((int) judgement.value(Member.REGION)));
        if (stated.validity().startsAfter(submittedOn)) {
            judgement
                    .at(Member.REGION)
                    .report(
                            FindingCode.REGION_NOT_IN_FORCE,
                            stated.code().toString(),
                            stated.validity().firstDay().orElseThrow().toString());
            return;
        }
        Region current = regions.current(stated, submittedOn);
        if (!current.code().equals(stated.code())) {
            judgement
                    .at(Member.REGION)
                    .report(
                            FindingCode.REGION_SUPERSEDED,
                            stated.code().toString(),
                            stated.validity().lastDay().orElseThrow().toString(),
                            current.code().toString());
        }
        judgement.region = current;
    }
}
