package id.msme.partnership;

import id.msme.activity.Audience;
import id.msme.progress.Indicator;
import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What parties promised: who owes what to whom, how much of it and by when, and who says so. */
@Value.Immutable
@SuppressWarnings("exports")
public abstract class Commitment {

    Commitment() {}

    /**
     * Begins a commitment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name in files.
     *
     * @return for example {@code facebook-trains-15k}
     */
    public abstract String id();

    /**
     * The program it serves.
     *
     * @return the id of a program
     */
    public abstract String program();

    /**
     * The partnership it was made in.
     *
     * @return the id of a partnership, or empty
     */
    public abstract Optional<String> partnership();

    /**
     * The target of the program that it carries.
     *
     * @return the id of a target, or empty
     */
    public abstract Optional<String> target();

    /**
     * Who owes it.
     *
     * @return ids of parties, at least one; several owe it together
     */
    public abstract List<String> debtors();

    /**
     * To whom it is owed.
     *
     * @return the id of a party, or empty where it was promised to the public
     */
    public abstract Optional<String> creditor();

    /**
     * Who is served.
     *
     * @return in the order stated; empty where nobody said
     */
    public abstract List<Audience> audiences();

    /**
     * What is owed.
     *
     * @return what is counted
     */
    public abstract Indicator indicator();

    /**
     * How much is owed.
     *
     * @return at least 1, on top of {@link #before()}; empty where no number was promised
     */
    public abstract OptionalLong quantity();

    /**
     * How the quantity is meant.
     *
     * @return exactly that much unless stated
     */
    @Value.Default
    public Measure measure() {
        return Measure.EXACTLY;
    }

    /**
     * What had been done before the commitment was made; it does not count towards it.
     *
     * @return 0 or more, or empty where nobody said
     */
    public abstract OptionalLong before();

    /**
     * From when on what is delivered counts.
     *
     * @return the first day, or empty where everything counts
     */
    public abstract Optional<LocalDate> from();

    /**
     * By when it is owed.
     *
     * @return the day or window, or empty where none was promised
     */
    public abstract Optional<Due> due();

    /**
     * The evidence: where it was promised.
     *
     * @return the sources
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        if (id().isBlank() || program().isBlank() || debtors().isEmpty()) {
            throw new IllegalArgumentException("a commitment has an id, a program and a debtor: " + id());
        }
        if (debtors().stream().distinct().count() < debtors().size()) {
            throw new IllegalArgumentException("a debtor of " + id() + " stands twice");
        }
        if (quantity().orElse(1) < 1 || before().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "a commitment is about at least 1 and followed nothing negative: " + id());
        }
        if (from().isPresent()
                && due().map(due -> due.earliest().isBefore(from().get())).orElse(false)) {
            throw new IllegalArgumentException("a commitment is not due before it begins: " + id());
        }
    }

    /** {@return the id, who promised and when it is due} */
    @Override
    public final String toString() {
        return id() + " of " + debtors() + due().map(due -> " by " + due).orElse("");
    }

    /** Builds a {@link Commitment}; each part can be set once. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
