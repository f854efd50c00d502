package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Where a commitment stands on a day.
 *
 * <p>What was delivered is known as a range, because counts of different partners may hold the same MSME and reports
 * may be lacking.
 *
 * @param commitment the id of the commitment
 * @param asOf the day
 * @param deliveredLow what was delivered at the least
 * @param deliveredHigh what was delivered at the most, empty where reports up to the day are lacking
 * @param owedHigh what is still owed at the most, empty where no quantity was promised
 * @param owedLow what is still owed at the least, empty where no quantity was promised
 * @param worst the state if the least was delivered
 * @param best the state if the most was delivered
 */
public record CommitmentStanding(
        String commitment,
        LocalDate asOf,
        long deliveredLow,
        OptionalLong deliveredHigh,
        OptionalLong owedLow,
        OptionalLong owedHigh,
        CommitmentState worst,
        CommitmentState best) {

    /** Refuses null. */
    public CommitmentStanding {
        requireNonNull(asOf, "asOf");
        requireNonNull(best, "best");
        requireNonNull(commitment, "commitment");
        requireNonNull(deliveredHigh, "deliveredHigh");
        requireNonNull(owedHigh, "owedHigh");
        requireNonNull(owedLow, "owedLow");
        requireNonNull(worst, "worst");
    }

    /** {@return the state, {@link CommitmentState#CANNOT_TELL} where the worst and the best case differ} */
    public CommitmentState state() {
        return worst == best ? worst : CommitmentState.CANNOT_TELL;
    }
}
