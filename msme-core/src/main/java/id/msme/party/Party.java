package id.msme.party;

import id.msme.source.Citation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A body that runs a program, takes part in one or gives data. */
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
        return new Builder();
    }

    /**
     * Its name in enrolments and files.
     *
     * @return for example {@code shopee}
     */
    public abstract String id();

    /**
     * Its name for people.
     *
     * @return for example {@code Shopee}
     */
    public abstract String name();

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
     * @return ids of channels, for example {@code instagram}
     */
    public abstract List<String> channels();

    /**
     * Where this is said.
     *
     * @return the source, empty for a party of the user's own
     */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        if (id().isBlank() || name().isBlank()) {
            throw new IllegalArgumentException("a party has an id and a name");
        }
    }

    /** Builds a {@link Party}; each part can be set once. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
