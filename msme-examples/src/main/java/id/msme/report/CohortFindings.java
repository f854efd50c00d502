package id.msme.report;

import id.msme.cohort.CohortLevers;
import id.msme.cohort.CohortReadiness;
import id.msme.cohort.CohortTally;
import id.msme.readiness.StepCosts;
import id.msme.run.AssessedRecord;
import id.msme.scale.Scale;
import java.util.Optional;

/** Counts assessed records for a report on their cohort. */
public final class CohortFindings {

    private final CohortTally.Builder tally = CohortTally.builder();
    private final CohortReadiness.Builder readiness = CohortReadiness.builder();
    private final Optional<CohortLevers.Builder> levers;

    private CohortFindings(Optional<CohortLevers.Builder> levers) {
        this.levers = levers;
    }

    /** Counts without a search for levers, which takes longer than all else. */
    public static CohortFindings plain() {
        return new CohortFindings(Optional.empty());
    }

    public static CohortFindings withLevers(StepCosts costs) {
        return new CohortFindings(Optional.of(CohortLevers.builder(costs)));
    }

    public void add(AssessedRecord record) {
        Optional<Scale> scale = record.verdict().scale();
        Optional<String> province =
                record.verdict().region().map(region -> region.province().toString());
        record.assessment().ifPresent(assessment -> {
            tally.add(assessment, scale, province, record.treatment());
            readiness.add(assessment, scale, province);
            levers.ifPresent(some -> some.add(assessment, scale, province));
        });
    }

    public CohortTally tally() {
        return tally.build();
    }

    public CohortReadiness readiness() {
        return readiness.build();
    }

    /** Empty if they were not looked for. */
    public Optional<CohortLevers> levers() {
        return levers.map(CohortLevers.Builder::build);
    }
}
