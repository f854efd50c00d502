package id.msme.catalogue;

import id.msme.activity.Activity;
import id.msme.activity.ActivityLog;
import id.msme.activity.Attendance;
import id.msme.industry.KbliRegister;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
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
    private final Agreements agreements;

    private Catalogue(
            String edition,
            RegionRegister regions,
            KbliRegister industries,
            ScaleClassifier scales,
            Map<String, Channel> channels,
            Map<String, Party> parties,
            Map<String, Program> programs,
            Agreements agreements) {
        this.edition = edition;
        this.regions = regions;
        this.industries = industries;
        this.scales = scales;
        this.channels = channels;
        this.parties = parties;
        this.programs = programs;
        this.agreements = agreements;
        agreements.check(parties.keySet(), programs.keySet());
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
            List<Program> programs) {
        return new Catalogue(
                edition,
                regions,
                industries,
                scales,
                byId(channels, Channel::id),
                byId(parties, Party::id),
                byId(programs, Program::id),
                Agreements.NONE);
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
                edition,
                regions,
                industries,
                scales,
                channels,
                parties,
                put(programs, program.id(), program),
                agreements);
    }

    /**
     * {@return this catalogue with a party added, in place of the one that has its id if there is one}
     *
     * @param party the party
     */
    public Catalogue withParty(Party party) {
        return new Catalogue(
                edition, regions, industries, scales, channels, put(parties, party.id(), party), programs, agreements);
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
        return new Catalogue(edition, regions, industries, classifier, channels, parties, programs, agreements);
    }

    /**
     * {@return this catalogue under another edition, as one that was changed should be}
     *
     * @param name the name of the edition
     */
    public Catalogue withEdition(String name) {
        return new Catalogue(name, regions, industries, scales, channels, parties, programs, agreements);
    }

    /**
     * {@return this catalogue with a partnership added, in place of the one that has its id if there is one}
     *
     * @param partnership the partnership
     * @throws IllegalArgumentException if it names a party or program that is not in the catalogue
     */
    public Catalogue withPartnership(Partnership partnership) {
        return withAgreements(agreements.with(partnership));
    }

    /**
     * {@return this catalogue with a commitment added, in place of the one that has its id if there is one}
     *
     * @param commitment the commitment
     * @throws IllegalArgumentException if it names a party, program or partnership that is not in the catalogue
     */
    public Catalogue withCommitment(Commitment commitment) {
        return withAgreements(agreements.with(commitment));
    }

    /**
     * {@return this catalogue with an activity added, in place of the one that has its id if there is one}
     *
     * @param activity the activity
     * @throws IllegalArgumentException if it names a program that is not in the catalogue
     */
    public Catalogue withActivity(Activity activity) {
        return withAgreements(agreements.with(activity));
    }

    /**
     * {@return this catalogue with the report that an activity was held, in place of an earlier one}
     *
     * @param attendance the report
     * @throws IllegalArgumentException if the activity is not in the catalogue
     */
    public Catalogue withAttendance(Attendance attendance) {
        return withAgreements(agreements.with(attendance));
    }

    Catalogue withAgreements(Agreements changed) {
        return new Catalogue(edition, regions, industries, scales, channels, parties, programs, changed);
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
     * {@return the programs that serve the targets of a program, by id}
     *
     * @param program the id of the program that is served
     */
    public List<Program> programsSupporting(String program) {
        return programs.values().stream()
                .filter(other -> other.supports().contains(program))
                .toList();
    }

    /** {@return the partnerships, by id} */
    public Collection<Partnership> partnerships() {
        return agreements.partnerships().values();
    }

    /**
     * {@return a partnership, if it is in the catalogue}
     *
     * @param id its id
     */
    public Optional<Partnership> partnership(String id) {
        return Optional.ofNullable(agreements.partnerships().get(id));
    }

    /** {@return the commitments, by id} */
    public Collection<Commitment> commitments() {
        return agreements.commitments().values();
    }

    /**
     * {@return a commitment, if it is in the catalogue}
     *
     * @param id its id
     */
    public Optional<Commitment> commitment(String id) {
        return Optional.ofNullable(agreements.commitments().get(id));
    }

    /** {@return the activities of the programs, and the reports that they were held} */
    public ActivityLog activities() {
        return agreements.activities();
    }
}
