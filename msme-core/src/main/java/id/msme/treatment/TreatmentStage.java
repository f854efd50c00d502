package id.msme.treatment;

/**
 * The kinds of treatment, in the order in which they are given: training comes first, capacity before the marketplace.
 */
public enum TreatmentStage {
    /** A training, which a finished training of the same id covers. */
    TRAINING,
    /** Guidance by a mentor for a period. */
    MENTORING,
    /** Making more, or keeping more in stock. */
    CAPACITY,
    /** Help to be listed and seen on a marketplace. */
    LISTING,
    /** An introduction to those who finance; they decide. */
    FINANCING,
    /** A place at an exhibition. */
    SHOWCASE
}
