package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A view of facts as plain numbers, so that a model can read any object that holds them without a copy. {@link
 * Evidence} is the usual implementation.
 *
 * <p>A fact that is not known is {@link #ABSENT} or {@link #REFUSED}. Neither means zero, and models treat them alike.
 */
@FunctionalInterface
public interface Facts {

    /** The value of a fact that was not stated. */
    long ABSENT = -1;

    /** The value of a fact that was stated in a way that cannot be used. */
    long REFUSED = -2;

    /**
     * {@return a fact as a whole number: the count, the seconds, days or months, or the millionths of a decimal; within
     * the range of the fact, or {@link #ABSENT} or {@link #REFUSED}}
     *
     * <p>This is the form that models compute with; {@link #measure} gives the value with its unit.
     *
     * @param fact the fact to read
     */
    long value(Fact fact);

    /**
     * {@return whether a fact is known}
     *
     * @param fact the fact to read
     */
    default boolean isKnown(Fact fact) {
        return value(requireNonNull(fact, "fact")) >= 0;
    }

    /**
     * {@return a fact with its value, empty if it is not known}
     *
     * @param fact the fact to read
     * @throws IllegalArgumentException if the value is out of the range of the fact
     */
    default Optional<Measure> measure(Fact fact) {
        return isKnown(fact) ? Optional.of(Measure.ofUnits(fact, value(fact))) : Optional.empty();
    }
}
