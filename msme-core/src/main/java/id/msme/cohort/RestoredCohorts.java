package id.msme.cohort;

import id.msme.text.Inside;
import java.util.Map;
import java.util.SortedMap;

/** Opens the making of tallies to what reads them from text. */
final class RestoredCohorts implements Inside.Cohorts<CohortTally, CohortAspect> {

    @Override
    public CohortTally tally(long msmes, Map<CohortAspect, SortedMap<String, Long>> counts) {
        return CohortTally.restored(msmes, counts);
    }
}
