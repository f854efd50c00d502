package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.Counted;
import id.msme.text.Ids;
import id.msme.text.Lists;
import id.msme.text.Texts;
import id.msme.timeline.Validity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agreement between parties for the benefit of MSMEs (<i>kemitraan</i> if it follows a pattern of the law).
 */
@Value.Immutable
@SuppressWarnings("exports")
public abstract class Partnership {

    Partnership() {}

    /**
     * Begins a partnership.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new ImmutablePartnership.Builder();
    }

    /**
     * Its name in files.
     *
     * @return 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code facebook-smesco}
     */
    public abstract String id();

    /**
     * Its name for people.
     *
     * @return 1 to 200 characters on one line, for example {@code Facebook Group x SMESCO}
     */
    public abstract String name();

    /**
     * The program it serves.
     *
     * @return the id of a program, or empty
     */
    public abstract Optional<String> program();

    /**
     * What it is: patterns of the law, other cooperation, or both.
     *
     * @return at least one, each once, in the order stated
     */
    public abstract List<Arrangement> arrangements();

    /**
     * Who takes part.
     *
     * @return at least two, in the order stated
     */
    public abstract List<Participant> participants();

    /**
     * The days on which it is in force.
     *
     * @return always unless stated
     */
    @Value.Default
    public Validity period() {
        return Validity.always();
    }

    /**
     * Where its MSMEs are to sell.
     *
     * @return each once, in the order stated; empty where nobody said
     */
    public abstract List<Market> markets();

    /**
     * Where this is said.
     *
     * @return the sources
     */
    public abstract List<Citation> citations();

    /**
     * Whether it follows a pattern of the law, so that the limits of the law hold in it.
     *
     * @return true if one of its arrangements is a {@link StatutoryPattern}
     */
    public final boolean isStatutory() {
        return !patterns().isEmpty();
    }

    /**
     * The patterns of the law among its arrangements.
     *
     * @return the patterns, in the order stated; empty for a cooperation that no law names
     */
    public final List<StatutoryPattern> patterns() {
        return arrangements().stream()
                .filter(StatutoryPattern.class::isInstance)
                .map(StatutoryPattern.class::cast)
                .toList();
    }

    /**
     * The named parties that do something.
     *
     * @param role what they do
     * @return ids of parties, in the order stated
     */
    public final List<String> parties(Role role) {
        requireNonNull(role, "role");
        return named().stream()
                .filter(participant -> participant.roles().contains(role))
                .map(Participant.Named::party)
                .toList();
    }

    /**
     * All named parties.
     *
     * @return ids of parties, in the order stated
     */
    public final List<String> parties() {
        return named().stream().map(Participant.Named::party).toList();
    }

    private List<Participant.Named> named() {
        return participants().stream()
                .filter(Participant.Named.class::isInstance)
                .map(Participant.Named.class::cast)
                .toList();
    }

    @Value.Check
    void check() {
        Ids.require("a partnership", id());
        Texts.requireName("the name of the partnership", id(), name());
        if (arrangements().isEmpty() || participants().size() < 2) {
            throw new IllegalArgumentException(
                    "a partnership has an arrangement and at least two participants: " + id());
        }
        Lists.requireDistinct("a party", id(), parties());
        Lists.requireDistinct("an arrangement", id(), arrangements());
        Lists.requireDistinct("a market", id(), markets());
    }

    /** {@return the id and the number of participants} */
    @Override
    public final String toString() {
        return id() + " of " + Counted.of(participants().size(), "participant");
    }

    /** Builds a {@link Partnership}; each part can be set once. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the {@link Partnership#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link Partnership#name() name}. */
        public abstract Builder name(String name);

        /** Sets the {@link Partnership#program() program}. */
        public abstract Builder program(String program);

        /** Adds {@link Partnership#arrangements() arrangements}. */
        public abstract Builder addArrangements(Arrangement... elements);

        /** Adds {@link Partnership#arrangements() arrangements}. */
        public final Builder addAllArrangements(Collection<? extends Arrangement> elements) {
            return addAllArrangements((Iterable<? extends Arrangement>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Partnership#participants() participants}. */
        public abstract Builder addParticipants(Participant... elements);

        /** Adds {@link Partnership#participants() participants}. */
        public final Builder addAllParticipants(Collection<? extends Participant> elements) {
            return addAllParticipants((Iterable<? extends Participant>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link Partnership#period() period}. */
        public abstract Builder period(Validity period);

        /** Adds {@link Partnership#markets() markets}. */
        public abstract Builder addMarkets(Market... elements);

        /** Adds {@link Partnership#markets() markets}. */
        public final Builder addAllMarkets(Collection<? extends Market> elements) {
            return addAllMarkets((Iterable<? extends Market>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Partnership#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Adds {@link Partnership#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the partnership.
         *
         * @return the partnership
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract Partnership build();

        abstract Builder addAllArrangements(Iterable<? extends Arrangement> elements);

        abstract Builder addAllParticipants(Iterable<? extends Participant> elements);

        abstract Builder addAllMarkets(Iterable<? extends Market> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of a partnership";
        }
    }
}
