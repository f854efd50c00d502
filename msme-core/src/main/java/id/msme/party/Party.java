package id.msme.party;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.CatalogueLimits;
import id.msme.text.Ids;
import id.msme.text.Lists;
import id.msme.text.Texts;
import id.msme.timeline.Dated;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A body that runs a program, takes part in one or publishes data. */
@Value.Immutable
@SuppressWarnings("exports")
public abstract class Party {

    Party() {}

    /**
     * Begins a party.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new ImmutableParty.Builder();
    }

    /**
     * Its name in enrolments and files.
     *
     * @return 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code shopee}
     */
    public abstract String id();

    /**
     * Returns the latest name for people.
     *
     * @return 1 to 200 characters on one line, for example {@code Shopee}
     */
    public abstract String name();

    /**
     * Returns the names by date; the id stays when the name changes.
     *
     * @return at most 100 names, none of which overlap, empty if the party has always had its name
     */
    public abstract List<Dated<String>> names();

    /**
     * Returns the days on which the party exists.
     *
     * @return all days unless stated
     */
    @Value.Default
    public Validity validity() {
        return Validity.always();
    }

    /**
     * Returns the parties that took over the work of this one after its last day. Each successor is a partner, from its
     * own first day, of every program that this party is a partner of.
     *
     * @return ids of parties, each once, empty if nobody took over
     */
    public abstract List<String> successors();

    /**
     * What kind of body it is.
     *
     * @return the kind
     */
    public abstract PartyKind kind();

    /**
     * The party it belongs to.
     *
     * @return the id of the parent, or empty
     */
    public abstract Optional<String> parent();

    /**
     * The channels it runs.
     *
     * @return ids of channels, each once, for example {@code instagram}
     */
    public abstract List<String> channels();

    /**
     * Returns where this is said.
     *
     * @return the sources, empty if the application states the party
     */
    public abstract List<Citation> citations();

    /**
     * Returns where the days, the successors and the changes of name are said.
     *
     * @return the sources, empty if nothing changed
     */
    public abstract List<Citation> changeCitations();

    /**
     * Returns the name on a date.
     *
     * @param date the date
     * @return the dated name that holds on the date, otherwise the latest name
     */
    public final String nameOn(LocalDate date) {
        requireNonNull(date, "date");
        return names().stream()
                .filter(dated -> dated.validity().includes(date))
                .map(Dated::value)
                .findFirst()
                .orElseGet(this::name);
    }

    /**
     * {@return one line, for example {@code kominfo, Kementerian Komunikasi dan Informatika (MINISTRY), ..2024-10-20}}
     */
    @Override
    public final String toString() {
        return id() + ", " + name() + " (" + kind() + ")" + (validity().isAlways() ? "" : ", " + validity());
    }

    @Value.Check
    void check() {
        Ids.require("a party", id());
        if (!successors().isEmpty() && validity().lastDay().isEmpty()) {
            throw new IllegalArgumentException("a party with successors needs a last day; " + id() + " has none");
        }
        Texts.requireName("the name of the party", id(), name());
        checkNames();
        if (successors().contains(id())
                || (parent().isPresent() && parent().get().equals(id()))) {
            throw new IllegalArgumentException("the party " + id() + " is its own successor or parent");
        }
        Lists.requireDistinct("a successor", id(), successors());
        Lists.requireDistinct("a channel", id(), channels());
    }

    private void checkNames() {
        Lists.requireAtMost(CatalogueLimits.MAX_NAMES, "names", id(), names());
        for (int i = 0; i < names().size(); i++) {
            Dated<String> dated = names().get(i);
            Texts.requireName("a name of the party", id(), dated.value());
            for (Dated<String> earlier : names().subList(0, i)) {
                if (earlier.validity().overlaps(dated.validity())) {
                    throw new IllegalArgumentException(
                            "the party " + id() + " has one name a day; two names hold in " + dated.validity());
                }
            }
        }
    }

    /** Builds a {@link Party}; each part can be set once. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the {@link Party#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link Party#name() name}. */
        public abstract Builder name(String name);

        /** Adds one of the {@link Party#names() names}. */
        public abstract Builder addNames(Dated<String> element);

        /** Adds {@link Party#names() names}. */
        public final Builder addAllNames(Collection<? extends Dated<String>> elements) {
            return addAllNames((Iterable<? extends Dated<String>>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link Party#validity() validity}. */
        public abstract Builder validity(Validity validity);

        /** Adds {@link Party#successors() successors}. */
        public final Builder addSuccessors(String first, String... more) {
            requireNonNull(more, "more");
            return addSuccessors(requireNonNull(first, "first")).addAllSuccessors(List.of(more));
        }

        /** Adds {@link Party#successors() successors}. */
        public final Builder addAllSuccessors(Collection<String> elements) {
            return addAllSuccessors((Iterable<String>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link Party#kind() kind}. */
        public abstract Builder kind(PartyKind kind);

        /** Sets the {@link Party#parent() parent}. */
        public abstract Builder parent(String parent);

        /** Adds {@link Party#channels() channels}. */
        public final Builder addChannels(String first, String... more) {
            requireNonNull(more, "more");
            return addChannels(requireNonNull(first, "first")).addAllChannels(List.of(more));
        }

        /** Adds {@link Party#channels() channels}. */
        public final Builder addAllChannels(Collection<String> elements) {
            return addAllChannels((Iterable<String>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Party#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Adds {@link Party#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Party#changeCitations() change citations}. */
        public abstract Builder addChangeCitations(Citation... elements);

        /** Adds {@link Party#changeCitations() change citations}. */
        public final Builder addAllChangeCitations(Collection<? extends Citation> elements) {
            return addAllChangeCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the party.
         *
         * @return the party
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract Party build();

        abstract Builder addAllNames(Iterable<? extends Dated<String>> elements);

        abstract Builder addAllSuccessors(Iterable<String> elements);

        abstract Builder addAllChannels(Iterable<String> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        abstract Builder addAllChangeCitations(Iterable<? extends Citation> elements);

        abstract Builder addSuccessors(String element);

        abstract Builder addChannels(String element);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of a party";
        }
    }
}
