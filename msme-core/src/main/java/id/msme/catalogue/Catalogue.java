package id.msme.catalogue;

import static java.util.Objects.requireNonNull;

import id.msme.activity.ActivityLog;
import id.msme.industry.KbliRegister;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Population;
import id.msme.progress.Target;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.text.Counted;
import id.msme.text.Lazy;
import id.msme.text.UnknownName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The reference data of the library: regions, business fields, laws on scale, channels, parties and programs with their
 * targets, partnerships and commitments, published figures, and readiness models.
 *
 * <p>A catalogue is immutable; each {@code with…} method returns a changed copy.
 */
public final class Catalogue {

    private final String edition;
    private final RegionRegister regions;
    private final KbliRegister industries;
    private final ScaleClassifier scales;
    private final Map<String, Channel> channels;
    private final Map<String, Party> parties;
    private final Map<String, Program> programs;
    private final Map<String, Target> targets;
    private final Succession succession;
    private final Lazy<Agreements> agreements;
    private final Lazy<Figures> figures;
    private final Lazy<Models> models;

    Catalogue(CatalogueBuilder parts) {
        edition = parts.edition;
        regions = parts.regions;
        industries = parts.industries;
        scales = parts.scales;
        channels = Collections.unmodifiableMap(new TreeMap<>(parts.channels));
        parties = Collections.unmodifiableMap(new TreeMap<>(parts.parties));
        programs = Collections.unmodifiableMap(new TreeMap<>(parts.programs));
        targets = targetsOf(programs.values());
        agreements = parts.agreements();
        figures = parts.figures;
        models = parts.models;
        var named = new PartyReferences(parties.keySet(), channels.keySet());
        for (Party party : parties.values()) {
            named.check(party);
        }
        succession = new Succession(parties);
        var references = new ProgramReferences(parties.keySet(), programs.keySet(), models);
        for (Program program : programs.values()) {
            references.check(program);
        }
    }

    /** Of several programs that have a target of one id the first counts. */
    private static Map<String, Target> targetsOf(Collection<Program> programs) {
        var byId = new LinkedHashMap<String, Target>();
        for (Program program : programs) {
            for (Target target : program.targets()) {
                byId.putIfAbsent(target.id(), target);
            }
        }
        return byId;
    }

    /**
     * Returns a builder that starts from this catalogue, for several changes at once.
     *
     * @return a builder that holds all of this catalogue
     */
    public CatalogueBuilder toBuilder() {
        return new CatalogueBuilder(this);
    }

    private Catalogue with(UnaryOperator<CatalogueBuilder> change) {
        return change.apply(toBuilder()).build();
    }

    /** {@return the catalogue that is shipped with the library} */
    public static Catalogue standard() {
        return StandardCatalogue.CATALOGUE;
    }

    /**
     * {@return this catalogue with a program added; it replaces a program with the same id}
     *
     * @param program the program
     * @throws IllegalArgumentException if it names a party or program that is not in the catalogue
     */
    public Catalogue withProgram(Program program) {
        requireNonNull(program, "program");
        return with(builder -> builder.program(program));
    }

    /**
     * {@return this catalogue with a party added; it replaces a party with the same id}
     *
     * @param party the party
     * @throws IllegalArgumentException if it names a party or channel that is not in the catalogue
     */
    public Catalogue withParty(Party party) {
        requireNonNull(party, "party");
        return with(builder -> builder.party(party));
    }

    /**
     * {@return this catalogue with one law on scale changed, for a what-if}
     *
     * @param id the id of the law, for example {@code pp-7-2021}
     * @param change returns the new rule for the old one
     * @throws IllegalArgumentException if there is no such law
     */
    public Catalogue withScaleRule(String id, UnaryOperator<ScaleRule> change) {
        return withScales(scales.withRule(id, change));
    }

    /**
     * {@return this catalogue with other laws on scale or another tie policy}
     *
     * @param classifier the laws
     */
    public Catalogue withScales(ScaleClassifier classifier) {
        requireNonNull(classifier, "classifier");
        return with(builder -> builder.scales(classifier));
    }

    /**
     * {@return this catalogue under another edition; a changed catalogue should have an edition of its own}
     *
     * @param name the name of the edition, 1 to 64 characters on one line
     * @throws IllegalArgumentException if the name has another form
     */
    public Catalogue withEdition(String name) {
        requireNonNull(name, "name");
        return with(builder -> builder.edition(name));
    }

    /**
     * Returns a copy with other models and norms.
     *
     * @param changed the models, for example {@code catalogue.models().withModel(model)}
     * @return the changed copy
     */
    public Catalogue withModels(Models changed) {
        requireNonNull(changed, "changed");
        return with(builder -> builder.models(changed));
    }

    /** {@return the readiness models, the treatment policy, the step costs, and the norms for financing and neglect} */
    public Models models() {
        return models.get();
    }

    /** {@return the name of this edition of the data, a date for the one that is shipped} */
    public String edition() {
        return edition;
    }

    /** {@return provinces, regencies and cities} */
    public RegionRegister regions() {
        return regions;
    }

    /** {@return business fields} */
    public KbliRegister industries() {
        return industries;
    }

    /** {@return the laws on scale} */
    public ScaleClassifier scales() {
        return scales;
    }

    /** {@return the known channels, by id} */
    public Collection<Channel> channels() {
        return channels.values();
    }

    /** {@return the parties, by id} */
    public Collection<Party> parties() {
        return parties.values();
    }

    /** {@return the programs, by id} */
    public Collection<Program> programs() {
        return programs.values();
    }

    /**
     * Returns a channel.
     *
     * @param id its id, for example {@code shopee}
     * @return the channel
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists the valid ids, or the
     *     nearest if there are many
     */
    public Channel channel(String id) {
        return UnknownName.require("channel", requireNonNull(id, "id"), channels);
    }

    /**
     * Finds a channel.
     *
     * @param id its id
     * @return the channel, or empty if the catalogue does not have it
     */
    public Optional<Channel> findChannel(String id) {
        return Optional.ofNullable(channels.get(requireNonNull(id, "id")));
    }

    /**
     * Returns a party.
     *
     * @param id its id, for example {@code kemenkopukm}
     * @return the party
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists the valid ids, or the
     *     nearest if there are many
     */
    public Party party(String id) {
        return UnknownName.require("party", requireNonNull(id, "id"), parties);
    }

    /**
     * Finds a party.
     *
     * @param id its id
     * @return the party, or empty if the catalogue does not have it
     */
    public Optional<Party> findParty(String id) {
        return Optional.ofNullable(parties.get(requireNonNull(id, "id")));
    }

    /**
     * Returns a program.
     *
     * @param id its id, for example {@code go-online}
     * @return the program
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists the valid ids, or the
     *     nearest if there are many
     */
    public Program program(String id) {
        return UnknownName.require("program", requireNonNull(id, "id"), programs);
    }

    /**
     * Finds a program.
     *
     * @param id its id
     * @return the program, or empty if the catalogue does not have it
     */
    public Optional<Program> findProgram(String id) {
        return Optional.ofNullable(programs.get(requireNonNull(id, "id")));
    }

    /**
     * Returns a target.
     *
     * @param id its id, for example {@code dm-2024}
     * @return the target
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists the valid ids, or the
     *     nearest if there are many
     */
    public Target target(String id) {
        return UnknownName.require("target", requireNonNull(id, "id"), targets);
    }

    /**
     * Finds a target.
     *
     * @param id its id
     * @return the target, or empty if the catalogue does not have it
     */
    public Optional<Target> findTarget(String id) {
        return Optional.ofNullable(targets.get(requireNonNull(id, "id")));
    }

    /** {@return the targets of all programs, by program; they are never added up} */
    public List<Target> targets() {
        return programs.values().stream()
                .flatMap(program -> program.targets().stream())
                .toList();
    }

    /** {@return the reported numbers of MSMEs online, by day and publisher} */
    public ObservationSeries onboarding() {
        return figures.get().onboarding();
    }

    /** {@return the published numbers of MSMEs, by year and publisher; figures that disagree are all kept} */
    public List<Population> populations() {
        return figures.get().populations();
    }

    /**
     * {@return targets for MSMEs online that others than the programs announced; they contradict each other}
     */
    public List<AnnouncedTarget> announcedTargets() {
        return figures.get().announcedTargets();
    }

    /**
     * {@return the programs that serve the targets of a program, by id}
     *
     * @param program the id of the program that is served
     */
    public List<Program> programsSupporting(String program) {
        requireNonNull(program, "program");
        return programs.values().stream()
                .filter(other -> other.supports().contains(program))
                .toList();
    }

    /**
     * Returns the parties through which MSMEs can enrol in a program: those that the program names, then the successors
     * of those. A successor that the program does not name is a partner from its own first day, also where the
     * partnership of its predecessor has ended.
     *
     * @param program a program
     * @return the partners, each party once
     */
    public List<ProgramPartner> partners(Program program) {
        return succession.partners(requireNonNull(program, "program"));
    }

    /** {@return the partnerships, by id} */
    public Collection<Partnership> partnerships() {
        return agreements.get().partnerships().values();
    }

    /**
     * Returns a partnership.
     *
     * @param id its id, for example {@code facebook-smesco}
     * @return the partnership
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists the valid ids, or the
     *     nearest if there are many
     */
    public Partnership partnership(String id) {
        return UnknownName.require(
                "partnership", requireNonNull(id, "id"), agreements.get().partnerships());
    }

    /**
     * Finds a partnership.
     *
     * @param id its id
     * @return the partnership, or empty if the catalogue does not have it
     */
    public Optional<Partnership> findPartnership(String id) {
        return Optional.ofNullable(agreements.get().partnerships().get(requireNonNull(id, "id")));
    }

    /** {@return the commitments, by id} */
    public Collection<Commitment> commitments() {
        return agreements.get().commitments().values();
    }

    /**
     * Returns a commitment.
     *
     * @param id its id, for example {@code facebook-trains-15k}
     * @return the commitment
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists the valid ids, or the
     *     nearest if there are many
     */
    public Commitment commitment(String id) {
        return UnknownName.require(
                "commitment", requireNonNull(id, "id"), agreements.get().commitments());
    }

    /**
     * Finds a commitment.
     *
     * @param id its id
     * @return the commitment, or empty if the catalogue does not have it
     */
    public Optional<Commitment> findCommitment(String id) {
        return Optional.ofNullable(agreements.get().commitments().get(requireNonNull(id, "id")));
    }

    /** {@return the activities of the programs, and the reports that they were held} */
    public ActivityLog activities() {
        return agreements.get().activities();
    }

    Lazy<Agreements> agreements() {
        return agreements;
    }

    Lazy<Figures> figures() {
        return figures;
    }

    Lazy<Models> lazyModels() {
        return models;
    }

    /** {@return whether both hold equal registers, laws, parties, programs, agreements, figures and models} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that
                && edition.equals(that.edition)
                && regions.equals(that.regions)
                && industries.equals(that.industries)
                && scales.rules().equals(that.scales.rules())
                && scales.tiePolicy() == that.scales.tiePolicy()
                && channels.equals(that.channels)
                && parties.equals(that.parties)
                && programs.equals(that.programs)
                && agreements.get().equals(that.agreements.get())
                && figures.get().equals(that.figures.get())
                && models().equals(that.models());
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, channels, parties, programs);
    }

    /** {@return the edition and the numbers of programs and laws on scale, on one line} */
    @Override
    public String toString() {
        return "Catalogue " + edition() + ": " + Counted.of(programs().size(), "program") + ", "
                + Counted.of(scales().rules().size(), "law on scales", "laws on scales");
    }
}
