package id.msme.source;

/** The reliability of a fact, from the strongest source to the weakest. */
public enum Reliability {
    /** The wording of the law itself was read. */
    LAW,
    /** An official page of the body that answers for the fact. */
    OFFICIAL,
    /** Computed from a published data set, or confirmed by running a public implementation. */
    DATA,
    /** The press, a commentary or another second-hand source. */
    SECONDARY,
    /** Our own reading where the sources are silent; always a setting, never a fact of law. */
    INFERENCE
}
