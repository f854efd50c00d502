package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Audience;
import id.msme.progress.Indicator;
import id.msme.source.Citation;
import id.msme.text.Ids;
import id.msme.text.IsoDate;
import id.msme.text.Lists;
import id.msme.text.ValueLimits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A promise of parties: the debtors, the creditor, the quantity, the due date and the sources. */
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
        return new ImmutableCommitment.Builder();
    }

    /**
     * Its name in files.
     *
     * @return 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code facebook-trains-15k}
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
     * @return each once, in the order stated; empty where nobody said
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
        Ids.require("a commitment", id());
        target().ifPresent(target -> Ids.require("a target", target));
        if (program().isBlank() || debtors().isEmpty()) {
            throw new IllegalArgumentException("a commitment has a program and a debtor: " + id());
        }
        Lists.requireDistinct("a debtor", id(), debtors());
        Lists.requireDistinct("an audience", id(), audiences());
        if (quantity().orElse(1) < 1 || before().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "a commitment is about at least 1 and followed nothing negative: " + id());
        }
        ValueLimits.requireCount(
                "the quantity of the commitment", id(), quantity().orElse(1));
        ValueLimits.requireCount("what went before the commitment", id(), before().orElse(0));
        from().ifPresent(day -> IsoDate.require("the first day of the commitment", id(), day));
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
    public abstract static class Builder {
        Builder() {}

        /** Sets the {@link Commitment#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link Commitment#program() program}. */
        public abstract Builder program(String program);

        /** Sets the {@link Commitment#partnership() partnership}. */
        public abstract Builder partnership(String partnership);

        /** Sets the {@link Commitment#target() target}. */
        public abstract Builder target(String target);

        /** Adds {@link Commitment#debtors() debtors}. */
        public final Builder addDebtors(String first, String... more) {
            requireNonNull(more, "more");
            return addDebtors(requireNonNull(first, "first")).addAllDebtors(List.of(more));
        }

        /** Adds {@link Commitment#debtors() debtors}. */
        public final Builder addAllDebtors(Collection<String> elements) {
            return addAllDebtors((Iterable<String>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link Commitment#creditor() creditor}. */
        public abstract Builder creditor(String creditor);

        /** Adds {@link Commitment#audiences() audiences}. */
        public abstract Builder addAudiences(Audience... elements);

        /** Adds {@link Commitment#audiences() audiences}. */
        public final Builder addAllAudiences(Collection<? extends Audience> elements) {
            return addAllAudiences((Iterable<? extends Audience>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link Commitment#indicator() indicator}. */
        public abstract Builder indicator(Indicator indicator);

        /** Sets the {@link Commitment#quantity() quantity}. */
        public abstract Builder quantity(long quantity);

        /** Sets the {@link Commitment#measure() measure}. */
        public abstract Builder measure(Measure measure);

        /** Sets the {@link Commitment#before() number before}. */
        public abstract Builder before(long before);

        /** Sets the {@link Commitment#from() first day}. */
        public abstract Builder from(LocalDate from);

        /** Sets the {@link Commitment#due() due day}. */
        public abstract Builder due(Due due);

        /** Adds {@link Commitment#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Adds {@link Commitment#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the commitment.
         *
         * @return the commitment
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract Commitment build();

        abstract Builder addAllDebtors(Iterable<String> elements);

        abstract Builder addAllAudiences(Iterable<? extends Audience> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        abstract Builder addDebtors(String element);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of a commitment";
        }
    }
}
