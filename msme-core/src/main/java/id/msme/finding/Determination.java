package id.msme.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The result of a calculation: a value, or the facts that are missing to determine it.
 *
 * @param <T> the type of the value
 */
public sealed interface Determination<T> {

    /** {@return the rules, citations and day that the result is based on} */
    Basis basis();

    /** {@return the value, if it could be determined} */
    Optional<T> value();

    /**
     * {@return the value}
     *
     * @throws NoSuchElementException if it cannot be determined; the message states what is missing
     */
    T orElseThrow();

    /**
     * A value that could be determined.
     *
     * @param result the value
     * @param basis the rules, citations and day that it is based on
     * @param <T> the kind of value
     */
    record Determined<T>(T result, Basis basis) implements Determination<T> {

        /** Refuses null. */
        public Determined {
            requireNonNull(result, "result");
            requireNonNull(basis, "basis");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }

        @Override
        public T orElseThrow() {
            return result;
        }
    }

    /**
     * A value that cannot be determined.
     *
     * @param missing the names of the missing facts; empty if no rule is in force, or a fact is stated but cannot be
     *     used
     * @param basis the rules that were applied
     * @param <T> the kind of value
     */
    record Undetermined<T>(List<String> missing, Basis basis) implements Determination<T> {

        /** Copies the list. */
        public Undetermined {
            requireNonNull(basis, "basis");
            requireNonNull(missing, "missing");
            missing = List.copyOf(missing);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public T orElseThrow() {
            if (basis.rules().isEmpty()) {
                throw new NoSuchElementException("no rule is in force on " + basis.asOf());
            }
            throw new NoSuchElementException("cannot be determined on " + basis.asOf()
                    + (missing.isEmpty()
                            ? ": a fact that the rule reads cannot be used"
                            : " without " + String.join(" or ", missing)));
        }
    }
}
