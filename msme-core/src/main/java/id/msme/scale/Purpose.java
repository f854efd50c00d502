package id.msme.scale;

/** The purposes for which a scale is determined; PP 7/2021 reads different criteria for each. */
public enum Purpose {
    /** Founding or registering a business: business capital (PP 7/2021 art. 35(2)). */
    REGISTRATION,
    /**
     * Ease, protection and empowerment, enrolment in a program among them: annual sales first (PP 7/2021 art. 35(4) and
     * (6)).
     */
    FACILITATION
}
