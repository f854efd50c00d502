package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The standing of a commitment on a day.
 *
 * <p>What was delivered is known as a range, because counts of different partners may include the same MSME and reports
 * may be missing.
 */
public final class CommitmentStanding implements Answer {

    private final Commitment commitment;
    private final LocalDate asOf;
    private final long deliveredLow;
    private final OptionalLong deliveredHigh;

    CommitmentStanding(Commitment commitment, LocalDate asOf, long deliveredLow, OptionalLong deliveredHigh) {
        this.commitment = commitment;
        this.asOf = asOf;
        this.deliveredLow = deliveredLow;
        this.deliveredHigh = deliveredHigh;
    }

    /** {@return the id of the commitment} */
    public String commitment() {
        return commitment.id();
    }

    /** {@return the day; what was delivered on it counts} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the least number that can have been delivered} */
    public long deliveredLow() {
        return deliveredLow;
    }

    /** {@return the greatest number that can have been delivered, empty if reports up to the day are missing} */
    public OptionalLong deliveredHigh() {
        return deliveredHigh;
    }

    /** {@return the least number that can still be owed, empty if no quantity was promised} */
    public OptionalLong owedLow() {
        return owed(deliveredHigh.orElse(Long.MAX_VALUE));
    }

    /** {@return the greatest number that can still be owed, empty if no quantity was promised} */
    public OptionalLong owedHigh() {
        return owed(deliveredLow);
    }

    private OptionalLong owed(long delivered) {
        OptionalLong quantity = commitment.quantity();
        return quantity.isPresent()
                ? OptionalLong.of(Math.max(0, quantity.getAsLong() - delivered))
                : OptionalLong.empty();
    }

    /** {@return the state if the least was delivered} */
    public CommitmentState worst() {
        return CommitmentState.of(commitment, deliveredLow, asOf);
    }

    /** {@return the state if the most was delivered} */
    public CommitmentState best() {
        return CommitmentState.of(commitment, deliveredHigh.orElse(Long.MAX_VALUE), asOf);
    }

    /** {@return the state, {@link CommitmentState#CANNOT_TELL} if the worst and the best case differ} */
    public CommitmentState state() {
        return worst() == best() ? worst() : CommitmentState.CANNOT_TELL;
    }

    @Override
    public Basis basis() {
        return new Basis(List.of(commitment.id()), commitment.citations(), asOf);
    }

    /**
     * {@return parts named {@code state}, {@code delivered}, {@code owed} and, if reports are missing, {@code
     * reports-missing}}
     */
    @Override
    public Explanation explain(Language language) {
        return new StandingText(this, requireNonNull(language, "language")).toExplanation();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommitmentStanding that
                && commitment.equals(that.commitment)
                && asOf.equals(that.asOf)
                && deliveredLow == that.deliveredLow
                && deliveredHigh.equals(that.deliveredHigh);
    }

    @Override
    public int hashCode() {
        return Objects.hash(commitment, asOf, deliveredLow, deliveredHigh);
    }

    /** {@return for example {@code facebook-trains-15k on 2021-07-29: LATE, 9,000 delivered, 6,000 owed}} */
    @Override
    public String toString() {
        return commitment.id() + " on " + asOf + ": " + state() + new StandingText(this, Language.EN).numbers();
    }
}
