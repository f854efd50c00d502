package id.msme.scale;

/** What a scale is wanted for; PP 7/2021 reads other criteria for each. */
public enum Purpose {
    /** Founding or registering a business: business capital (PP 7/2021 art. 35(2)). */
    REGISTRATION,
    /**
     * Ease, protection and empowerment, enrolment in a program among them: annual sales first (PP 7/2021 art. 35(4) and
     * (6)).
     */
    FACILITATION
}
