package id.msme.evidence;

/**
 * Facts by number, so that a model can read any form that holds them without a copy. {@link Evidence} is the usual one.
 *
 * <p>A fact that is not known is {@link #ABSENT} or {@link #REFUSED}; neither is zero, and a model treats them alike.
 */
@FunctionalInterface
public interface Facts {

    /** The fact was not stated. */
    long ABSENT = -1;

    /** The fact was stated in a way that cannot be used. */
    long REFUSED = -2;

    /**
     * {@return a fact, in its unit and within its range, or {@link #ABSENT} or {@link #REFUSED}}
     *
     * @param fact which
     */
    long value(Fact fact);

    /**
     * {@return whether a fact is known}
     *
     * @param fact which
     */
    default boolean isKnown(Fact fact) {
        return value(fact) >= 0;
    }
}
