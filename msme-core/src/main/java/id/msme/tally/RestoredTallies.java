package id.msme.tally;

import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.tally.EnrolmentTally.Count;
import id.msme.tally.EnrolmentTally.ProgramTally;
import id.msme.text.Inside;
import java.util.SortedMap;

/** Lets checkpoints create tallies. */
final class RestoredTallies implements Inside.Tallies<EnrolmentTally, ProgramTally, Count, Scale, RegionCode> {

    @Override
    public Count count(long records, long accepted) {
        return new Count(records, accepted);
    }

    @Override
    public ProgramTally program(Count total, SortedMap<String, Count> partners, SortedMap<String, Long> targets) {
        return new ProgramTally(total, partners, targets);
    }

    @Override
    public EnrolmentTally tally(
            Count total,
            long provincesCompared,
            long provincesDiffering,
            SortedMap<String, Long> findings,
            SortedMap<Scale, Long> scales,
            SortedMap<RegionCode, Long> provinces,
            SortedMap<String, ProgramTally> programs) {
        return new EnrolmentTally(
                total.records(),
                total.accepted(),
                new NikProvinces(provincesCompared, provincesDiffering),
                findings,
                scales,
                provinces,
                programs);
    }
}
