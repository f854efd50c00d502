package id.msme.partnership;

import java.time.LocalDate;

/** The states of a commitment on a day; up to {@link #EXCEEDED}, each is better than the one before. */
public enum CommitmentState {
    /** Nothing was delivered, and it is not overdue; or the day is before it begins. */
    NOT_STARTED,
    /** Less was delivered than an even pace asks for, or it is overdue. */
    LATE,
    /** At least as much was delivered as an even pace asks for. */
    ON_PACE,
    /** What was promised was delivered, and no more. */
    MET,
    /** More was delivered than was promised. */
    EXCEEDED,
    /** What is known does not decide between two of the others. */
    CANNOT_TELL;

    /** The state on a day if a number was delivered by it. */
    static CommitmentState of(Commitment commitment, long delivered, LocalDate asOf) {
        if (commitment.from().map(asOf::isBefore).orElse(false)) {
            return NOT_STARTED;
        }
        if (commitment.quantity().isEmpty()) {
            return delivered == 0 ? NOT_STARTED : CANNOT_TELL;
        }
        long quantity = commitment.quantity().getAsLong();
        if (delivered >= quantity) {
            return delivered == quantity ? MET : EXCEEDED;
        }
        if (commitment.due().map(due -> asOf.isAfter(due.latest())).orElse(false)) {
            return LATE;
        }
        return delivered == 0
                ? NOT_STARTED
                : EvenPace.of(commitment)
                        .map(even -> delivered >= even.askedOn(asOf) ? ON_PACE : LATE)
                        .orElse(CANNOT_TELL);
    }
}
