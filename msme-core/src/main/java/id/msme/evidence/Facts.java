package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A view of known facts, so that a model can read any object that holds them without a copy. {@link Evidence} is the
 * usual implementation; for facts held elsewhere, a lambda is enough:
 *
 * <pre>{@code
 * Facts facts = fact -> fact == Fact.STOCK ? Optional.of(Measure.count(Fact.STOCK, 300)) : Optional.empty();
 * }</pre>
 *
 * <p>A fact that is not known is not zero: it leaves a result open. An implementation returns the same measure for a
 * fact each time, and that of the fact asked for.
 */
@FunctionalInterface
public interface Facts {

    /**
     * {@return a fact with its value, empty if it is not known}
     *
     * @param fact the fact to read
     */
    Optional<Measure> measure(Fact fact);

    /**
     * {@return whether a fact is known}
     *
     * @param fact the fact to read
     */
    default boolean isKnown(Fact fact) {
        return measure(requireNonNull(fact, "fact")).isPresent();
    }

    /**
     * {@return whether a fact was stated in a way that cannot be used; such a fact is not known; false by default}
     *
     * @param fact the fact to read
     */
    default boolean isRefused(Fact fact) {
        requireNonNull(fact, "fact");
        return false;
    }
}
