package id.msme.cohort;

/** The aspects by which the MSMEs of a cohort are counted. */
public enum CohortAspect {
    /** By level; those whose level the evidence leaves open together. */
    LEVEL(true),
    /** By scale; MSMEs of unknown scale are one group. */
    SCALE(true),
    /** By province; those of no known province together. */
    PROVINCE(true),
    /** By the dimension that is certainly lowest; MSMEs without one are one group. */
    WEAKEST(true),
    /** By gate that is closed; one MSME may be held back by several or none. */
    GATE(false),
    /** By treatment; one MSME may get several or none. */
    TREATMENT(false);

    private final boolean isPartition;

    CohortAspect(boolean isPartition) {
        this.isPartition = isPartition;
    }

    /** {@return whether each MSME counts once, so that the counts add up to the cohort} */
    public boolean isPartition() {
        return isPartition;
    }
}
