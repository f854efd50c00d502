package id.msme.catalogue;

import id.msme.industry.KbliRegister;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.target.ObservationSeries;
import id.msme.target.Population;
import id.msme.target.Target;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The registers, laws, parties and programs by which enrolments are judged. Immutable; each {@code with…} answers a new one.
 */
public final class Catalogue {

    private final String edition;
    private final RegionRegister regions;
    private final KbliRegister industries;
    private final ScaleClassifier scales;
    private final Map<String, Channel> channels;
    private final Map<String, Party> parties;
    private final Map<String, Program> programs;
    private final Figures figures;

    private Catalogue(
            String edition,
            RegionRegister regions,
            KbliRegister industries,
            ScaleClassifier scales,
            Map<String, Channel> channels,
            Map<String, Party> parties,
            Map<String, Program> programs,
            Figures figures) {
        this.edition = edition;
        this.regions = regions;
        this.industries = industries;
        this.scales = scales;
        this.channels = channels;
        this.parties = parties;
        this.programs = programs;
        this.figures = figures;
        for (Program program : programs.values()) {
            Stream.concat(program.owner().stream(), program.partners().stream().map(ProgramPartner::party))
                    .filter(party -> !parties.containsKey(party))
                    .findFirst()
                    .ifPresent(party -> {
                        throw new IllegalArgumentException("the program " + program.id() + " names the party " + party
                                + ", which is not in the catalogue");
                    });
        }
    }

    /** {@return what is shipped} */
    public static Catalogue standard() {
        return StandardCatalogue.CATALOGUE;
    }

    static Catalogue of(
            String edition,
            RegionRegister regions,
            KbliRegister industries,
            ScaleClassifier scales,
            List<Channel> channels,
            List<Party> parties,
            List<Program> programs,
            Figures figures) {
        return new Catalogue(
                edition,
                regions,
                industries,
                scales,
                byId(channels, Channel::id),
                byId(parties, Party::id),
                byId(programs, Program::id),
                figures);
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        var byId = new TreeMap<String, T>();
        for (T value : values) {
            if (byId.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException("the id " + id.apply(value) + " stands twice");
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    /**
     * {@return this catalogue with a program added, in place of the one that has its id if there is one}
     *
     * @param program the program
     * @throws IllegalArgumentException if it names a party that is not in the catalogue
     */
    public Catalogue withProgram(Program program) {
        return new Catalogue(
                edition, regions, industries, scales, channels, parties, put(programs, program.id(), program), figures);
    }

    /**
     * {@return this catalogue with a party added, in place of the one that has its id if there is one}
     *
     * @param party the party
     */
    public Catalogue withParty(Party party) {
        return new Catalogue(
                edition, regions, industries, scales, channels, put(parties, party.id(), party), programs, figures);
    }

    /**
     * {@return this catalogue with one law on scale changed, for a what-if}
     *
     * @param id the id of the law, for example {@code pp-7-2021}
     * @param change makes the new rule of the old
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
        return new Catalogue(edition, regions, industries, classifier, channels, parties, programs, figures);
    }

    /**
     * {@return this catalogue under another edition, as one that was changed should be}
     *
     * @param name the name of the edition
     */
    public Catalogue withEdition(String name) {
        return new Catalogue(name, regions, industries, scales, channels, parties, programs, figures);
    }

    private static <T> Map<String, T> put(Map<String, T> map, String id, T value) {
        var changed = new TreeMap<>(map);
        changed.put(id, value);
        return Collections.unmodifiableMap(changed);
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

    /** {@return the channels that are known, by id} */
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
     * {@return a channel, if it is known}
     *
     * @param id its id
     */
    public Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /**
     * {@return a party, if it is known}
     *
     * @param id its id
     */
    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /**
     * {@return a program, if it is in the catalogue}
     *
     * @param id its id
     */
    public Optional<Program> program(String id) {
        return Optional.ofNullable(programs.get(id));
    }

    /**
     * {@return a target of a program, if one has it}
     *
     * @param id its id, for example {@code dm-2024}
     */
    public Optional<Target> target(String id) {
        return targets().stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** {@return the targets of all programs, by program; they are never added up} */
    public List<Target> targets() {
        return programs.values().stream()
                .flatMap(program -> program.targets().stream())
                .toList();
    }

    /** {@return how many MSMEs were reported to be online, by day and publisher} */
    public ObservationSeries onboarding() {
        return figures.onboarding();
    }

    /** {@return how many MSMEs there are, by year and publisher; figures that disagree stand side by side} */
    public List<Population> populations() {
        return figures.populations();
    }
}
