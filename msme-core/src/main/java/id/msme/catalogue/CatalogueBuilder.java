package id.msme.catalogue;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Activity;
import id.msme.activity.Attendance;
import id.msme.industry.KbliRegister;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.text.Counted;
import id.msme.text.Lazy;
import id.msme.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a catalogue from another one; a value that is added replaces one with the same id.
 *
 * <pre>{@code
 * Catalogue ours = Catalogue.standard().toBuilder()
 *         .edition("2026-11-01")
 *         .party(office)
 *         .program(program)
 *         .build();
 * }</pre>
 *
 * <p>What names something else, such as a program its partners, is checked by {@link #build()}, so that the order of
 * the calls does not matter.
 */
public final class CatalogueBuilder {

    String edition;
    final RegionRegister regions;
    final KbliRegister industries;
    ScaleClassifier scales;
    final Map<String, Channel> channels = new TreeMap<>();
    final Map<String, Party> parties = new TreeMap<>();
    final Map<String, Program> programs = new TreeMap<>();
    private Lazy<Agreements> agreements = Lazy.of(() -> Agreements.NONE);
    /** The agreements, once one was changed. */
    private @Nullable AgreementsDraft draft;

    Lazy<Figures> figures = Lazy.of(() -> Figures.NONE);
    Lazy<Models> models = Lazy.of(() -> Models.STANDARD);

    CatalogueBuilder(String edition, RegionRegister regions, KbliRegister industries, ScaleClassifier scales) {
        this.edition = edition;
        this.regions = regions;
        this.industries = industries;
        this.scales = scales;
    }

    CatalogueBuilder(Catalogue from) {
        this(from.edition(), from.regions(), from.industries(), from.scales());
        channels(List.copyOf(from.channels()));
        parties(List.copyOf(from.parties()));
        programs(List.copyOf(from.programs()));
        agreements = from.agreements();
        figures = from.figures();
        models = from.lazyModels();
    }

    /**
     * Sets the name of the edition.
     *
     * @param name 1 to 64 characters on one line, for example {@code 2026-11-01}
     * @return this builder
     * @throws IllegalArgumentException if the name has another form
     */
    public CatalogueBuilder edition(String name) {
        edition = Texts.requireEdition("the edition of a catalogue", requireNonNull(name, "name"));
        return this;
    }

    /**
     * Sets the laws on scale.
     *
     * @param classifier the laws
     * @return this builder
     */
    public CatalogueBuilder scales(ScaleClassifier classifier) {
        scales = requireNonNull(classifier, "classifier");
        return this;
    }

    /** {@return the laws on scale so far} */
    public ScaleClassifier scales() {
        return scales;
    }

    /**
     * Changes one law on scale; the changed law no longer cites the old one.
     *
     * @param id the id of the law, for example {@code pp-7-2021}
     * @param change makes the new rule from the old
     * @return this builder
     * @throws IllegalArgumentException if there is no such law
     */
    public CatalogueBuilder scaleRule(String id, UnaryOperator<ScaleRule> change) {
        return scales(scales.withRule(id, change));
    }

    /**
     * Adds or replaces a channel.
     *
     * @param channel the channel
     * @return this builder
     */
    public CatalogueBuilder channel(Channel channel) {
        channels.put(requireNonNull(channel, "channel").id(), channel);
        return this;
    }

    /**
     * Adds or replaces a party.
     *
     * @param party the party
     * @return this builder
     */
    public CatalogueBuilder party(Party party) {
        parties.put(requireNonNull(party, "party").id(), party);
        return this;
    }

    /**
     * Adds or replaces a program.
     *
     * @param program the program
     * @return this builder
     */
    public CatalogueBuilder program(Program program) {
        programs.put(requireNonNull(program, "program").id(), program);
        return this;
    }

    /**
     * Adds or replaces a partnership.
     *
     * @param partnership the partnership
     * @return this builder
     */
    public CatalogueBuilder partnership(Partnership partnership) {
        draft().partnerships.put(requireNonNull(partnership, "partnership").id(), partnership);
        return this;
    }

    /**
     * Adds or replaces a commitment.
     *
     * @param commitment the commitment
     * @return this builder
     */
    public CatalogueBuilder commitment(Commitment commitment) {
        draft().commitments.put(requireNonNull(commitment, "commitment").id(), commitment);
        return this;
    }

    /**
     * Adds or replaces an activity; a report that it was held stays.
     *
     * @param activity the activity
     * @return this builder
     */
    public CatalogueBuilder activity(Activity activity) {
        draft().activities.put(requireNonNull(activity, "activity").id(), activity);
        return this;
    }

    /**
     * Adds or replaces the report that an activity was held.
     *
     * @param attendance the report
     * @return this builder
     */
    public CatalogueBuilder attendance(Attendance attendance) {
        draft().attendances.put(requireNonNull(attendance, "attendance").activity(), attendance);
        return this;
    }

    /**
     * Removes the report that an activity was held, if there is one.
     *
     * @param activity the id of the activity
     * @return this builder
     */
    public CatalogueBuilder withoutAttendance(String activity) {
        draft().attendances.remove(requireNonNull(activity, "activity"));
        return this;
    }

    /**
     * Sets the readiness models, the treatment policy and the norms.
     *
     * @param changed the models
     * @return this builder
     */
    public CatalogueBuilder models(Models changed) {
        requireNonNull(changed, "changed");
        models = Lazy.of(() -> changed);
        return this;
    }

    CatalogueBuilder figures(Lazy<Figures> all) {
        figures = all;
        return this;
    }

    CatalogueBuilder agreements(Lazy<Agreements> all) {
        agreements = all;
        return this;
    }

    CatalogueBuilder channels(List<Channel> all) {
        for (Channel channel : all) {
            requireNew(channel.id(), channels.put(channel.id(), channel));
        }
        return this;
    }

    CatalogueBuilder parties(List<Party> all) {
        for (Party party : all) {
            requireNew(party.id(), parties.put(party.id(), party));
        }
        return this;
    }

    CatalogueBuilder programs(List<Program> all) {
        for (Program program : all) {
            requireNew(program.id(), programs.put(program.id(), program));
        }
        return this;
    }

    static void requireNew(String id, @Nullable Object earlier) {
        if (earlier != null) {
            throw new IllegalArgumentException("the id " + id + " stands twice");
        }
    }

    private AgreementsDraft draft() {
        if (draft == null) {
            draft = new AgreementsDraft(agreements.get());
        }
        return draft;
    }

    Lazy<Agreements> agreements() {
        if (draft == null) {
            return agreements;
        }
        Agreements changed = draft.finished();
        return Lazy.of(() -> changed);
    }

    /**
     * {@return the catalogue}
     *
     * @throws IllegalArgumentException if something names a party, channel, program, partnership or activity that is
     *     not in the catalogue
     */
    public Catalogue build() {
        var catalogue = new Catalogue(this);
        catalogue.agreements().get().check(parties.keySet(), programs.keySet());
        return catalogue;
    }

    /** The catalogue with its agreements unread; a test checks those that are shipped. */
    Catalogue shipped() {
        return new Catalogue(this);
    }

    /** {@return the edition and how many programs there are so far} */
    @Override
    public String toString() {
        return "CatalogueBuilder " + edition + ": " + Counted.of(programs.size(), "program");
    }
}
