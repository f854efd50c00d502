package id.msme.partnership;

/** Where a commitment stands on a day; up to {@link #EXCEEDED}, each is better than the one before. */
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
    CANNOT_TELL
}
