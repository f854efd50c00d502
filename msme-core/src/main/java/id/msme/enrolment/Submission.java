package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.scale.Classification;
import id.msme.scale.Scale;
import id.msme.text.IsoDate;
import id.msme.text.Millionths;
import id.msme.text.Span;
import id.msme.text.SpannedForm;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment as its rules see it: the values that passed their own checks, and the program, region and scale that
 * follow from them.
 *
 * <p>A value is empty if it is absent or refused; {@link #presence} says which. A submission is valid until
 * the rule returns and belongs to its thread.
 */
public final class Submission {

    /** The value of a member that cannot be used. */
    static final long UNUSABLE = Long.MIN_VALUE;

    private static final Member[] MEMBERS = Member.values();

    /** Null in a submission that waits for the next form. */
    private @Nullable EnrolmentForm form;

    private @Nullable SpannedForm spans;
    private long usable;
    private long refused;
    private final long[] values = new long[MEMBERS.length];
    private ProgramTable.@Nullable Entry entry;
    private @Nullable ProgramPartner partnership;
    private @Nullable Party party;
    private @Nullable Region region;
    private @Nullable Classification classification;
    private @Nullable Assessment readiness;

    /** Creates a submission that waits for a form. */
    Submission() {}

    Submission(EnrolmentForm form) {
        start(form);
    }

    /** Starts on a form, as a new submission or one that has forgotten the form before. */
    void start(EnrolmentForm next) {
        form = next;
        spans = next instanceof SpannedForm spanned ? spanned : null;
    }

    /** Keeps nothing of the form: what waits for the next record holds no personal data. */
    void forget() {
        form = null;
        spans = null;
        usable = 0;
        refused = 0;
        entry = null;
        partnership = null;
        party = null;
        region = null;
        classification = null;
        readiness = null;
        Arrays.fill(values, 0);
    }

    // what the checks of the members write, before any rule reads

    /** Keeps the value of a member, or refuses the member if it is {@link #UNUSABLE}. */
    void keep(Member member, long value) {
        if (value == UNUSABLE) {
            refused |= bit(member);
        } else {
            values[member.ordinal()] = value;
            usable |= bit(member);
        }
    }

    /** Keeps the value of a member, which {@link #use} makes usable. */
    void set(int member, long value) {
        values[member] = value;
    }

    /** Makes members usable, which have a value already or none. */
    void use(long members) {
        usable |= members;
    }

    void refuse(long members) {
        refused |= members;
    }

    static long bit(Member member) {
        return 1L << member.ordinal();
    }

    static long bits(Predicate<Member> isIn) {
        long bits = 0;
        for (Member member : MEMBERS) {
            bits |= isIn.test(member) ? bit(member) : 0;
        }
        return bits;
    }

    /** What the form states, as bits by the ordinal of the member. */
    long stated() {
        return spans != null ? spans.stated() : bits(Presence.STATED);
    }

    /** What the form states with a value of the wrong type, as bits by the ordinal of the member. */
    long refusedByForm() {
        return spans != null ? spans.refused() : bits(Presence.REFUSED);
    }

    private long bits(Presence presence) {
        return bits(member -> !member.isIndexed() && form().presence(member) == presence);
    }

    /** The text of a stated member. */
    Span span(Member member) {
        return spans != null ? spans.span(member.ordinal()) : Span.of(form().text(member));
    }

    /** The value of a stated member that is no text, as {@link SpannedForm#number} answers it. */
    long number(int member) {
        return spans != null ? spans.number(member) : number(MEMBERS[member]);
    }

    private long number(Member member) {
        return switch (member.type()) {
            case INTEGER -> form().number(member);
            case BOOLEAN -> form().flag(member) ? 1 : 0;
            default -> Millionths.parse(span(member));
        };
    }

    /** The text of a stated element or of a stated member of it. */
    Span span(Member member, int index) {
        return spans != null ? spans.span(member.ordinal(), index) : Span.of(form().text(member, index));
    }

    void setProgram(ProgramTable.Entry known) {
        entry = known;
    }

    void setPartner(ProgramPartner known, Party body) {
        partnership = known;
        party = body;
    }

    void setRegion(Region counted) {
        region = counted;
    }

    void setClassification(Classification found) {
        classification = found;
    }

    // what rules of this package read without an allocation

    boolean isAbsent(Member member) {
        return ((usable | refused) & bit(member)) == 0;
    }

    boolean isUsable(Member member) {
        return (usable & bit(member)) != 0;
    }

    /** The value of a usable member as a number. */
    long value(Member member) {
        return values[member.ordinal()];
    }

    /** The value of a member, or one of two marks. */
    long value(Member member, long ifAbsent, long ifRefused) {
        return isUsable(member) ? values[member.ordinal()] : isAbsent(member) ? ifAbsent : ifRefused;
    }

    /** The date of submission as an epoch day, or {@link IsoDate#INVALID} if it is not usable. */
    long submissionDay() {
        return isUsable(Member.SUBMITTED_ON) ? value(Member.SUBMITTED_ON) : IsoDate.INVALID;
    }

    ProgramTable.@Nullable Entry entry() {
        return entry;
    }

    /** The ids of the targets towards which the record counts if it is accepted. */
    List<String> targets() {
        return entry == null || !isUsable(Member.SUBMITTED_ON)
                ? List.of()
                : entry.targets().on(submissionDay());
    }

    @Nullable
    ProgramPartner partnership() {
        return partnership;
    }

    /** The party of {@link #partnership()}, or null without one. */
    @Nullable
    Party partnerBody() {
        return party;
    }

    @Nullable
    Region countedUnder() {
        return region;
    }

    @Nullable
    Classification classified() {
        return classification;
    }

    /** The readiness, assessed at most once: the rules of one program all ask for the same model. */
    Assessment readiness(ReadinessModel model) {
        Assessment assessed = readiness;
        if (assessed == null || !assessed.model().equals(model)) {
            assessed = model.assess(FactMembers.of(this), LocalDate.ofEpochDay(submissionDay()));
            readiness = assessed;
        }
        return assessed;
    }

    // what anyone reads

    /** {@return the values as they were stated, right or wrong} */
    public EnrolmentForm form() {
        return requireNonNull(form);
    }

    /**
     * Returns whether a member can be used.
     *
     * @param member a member that is no element of a list
     * @return {@link Presence#STATED} if its value passed its check, {@link Presence#REFUSED} if it did not
     */
    public Presence presence(Member member) {
        return isUsable(checked(member)) ? Presence.STATED : isAbsent(member) ? Presence.ABSENT : Presence.REFUSED;
    }

    /** {@return the date of submission; dated rules apply as of this date} */
    public Optional<LocalDate> submittedOn() {
        return date(Member.SUBMITTED_ON);
    }

    /** {@return the program, empty if the catalogue does not have it} */
    public Optional<Program> program() {
        return entry == null ? Optional.empty() : Optional.of(entry.program());
    }

    /** {@return the id of the partner, empty if the program has no such partner} */
    public Optional<String> partner() {
        return partnership == null ? Optional.empty() : Optional.of(partnership.party());
    }

    /** {@return the regency or city under which the record counts on the date of submission} */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /**
     * {@return the classification by the law in force on the date of submission, empty without such a date or an
     * enterprise}
     */
    public Optional<Classification> classification() {
        return Optional.ofNullable(classification);
    }

    /** {@return the scale, empty if it cannot be determined; {@link Scale#LARGE} if the enterprise is no MSME} */
    public Optional<Scale> scale() {
        return classification == null ? Optional.empty() : classification.scale();
    }

    /** {@return the business identification number (NIB)} */
    public Optional<Nib> nib() {
        return text(Member.NIB).flatMap(Nib::find);
    }

    /** {@return the taxpayer number (NPWP)} */
    public Optional<Npwp> npwp() {
        return text(Member.NPWP).flatMap(Npwp::find);
    }

    /** {@return the population number (NIK) of the owner} */
    public Optional<Nik> nik() {
        return text(Member.NIK).flatMap(Nik::find);
    }

    /** {@return the telephone number} */
    public Optional<PhoneNumber> phone() {
        return text(Member.PHONE).flatMap(PhoneNumber::find);
    }

    /** {@return the business field (KBLI)} */
    public Optional<KbliCode> kbli() {
        return text(Member.KBLI).map(KbliCode::parse);
    }

    /** {@return the region code as stated, which may be retired} */
    public Optional<RegionCode> statedRegion() {
        return text(Member.REGION).map(RegionCode::parse);
    }

    /** {@return how long a customer waits for an answer} */
    public Optional<Duration> responseTime() {
        return isUsable(Member.RESPONSE_TIME)
                ? Optional.of(Duration.ofSeconds(value(Member.RESPONSE_TIME)))
                : Optional.empty();
    }

    /** {@return the stated channels, known or not, in order; empty if the list is absent or refused} */
    public List<String> channels() {
        var channels = new ArrayList<String>();
        for (int i = 0; isUsable(Member.CHANNELS) && i < form().size(Member.CHANNELS); i++) {
            if (form().presence(Member.CHANNEL, i) == Presence.STATED) {
                channels.add(form().text(Member.CHANNEL, i).toString());
            }
        }
        return channels;
    }

    /**
     * Returns the text of a member as it was stated.
     *
     * @param member a member of type {@link MemberType#STRING} or {@link MemberType#DECIMAL}
     * @return the text, empty if the member is absent or refused
     */
    public Optional<String> text(Member member) {
        return isUsable(ofType(member, MemberType.STRING, MemberType.DECIMAL))
                ? Optional.of(form().text(member).toString())
                : Optional.empty();
    }

    /**
     * Returns a date.
     *
     * @param member {@link Member#SUBMITTED_ON}, {@link Member#ESTABLISHED_ON} or {@link
     *     Member#LAST_ONLINE_ACTIVITY_ON}
     * @return the date, empty if the member is absent or refused
     */
    public Optional<LocalDate> date(Member member) {
        if (!requireNonNull(member, "member").isDate() || member.isIndexed()) {
            throw new IllegalArgumentException(member + " is not a date");
        }
        return isUsable(member) ? Optional.of(LocalDate.ofEpochDay(value(member))) : Optional.empty();
    }

    /**
     * Returns an amount of money.
     *
     * @param member {@link Member#ANNUAL_SALES}, {@link Member#BUSINESS_CAPITAL} or {@link Member#NET_ASSETS}
     * @return the amount, empty if the member is absent or refused
     */
    public Optional<Rupiah> amount(Member member) {
        if (!isAmount(member)) {
            throw new IllegalArgumentException(member + " is not an amount of money");
        }
        return isUsable(member) ? Optional.of(Rupiah.of(value(member))) : Optional.empty();
    }

    /**
     * Returns a count, such as employees or orders in a month.
     *
     * @param member a member of type {@link MemberType#INTEGER} that is not an amount of money
     * @return the count, empty if the member is absent or refused
     */
    public OptionalLong count(Member member) {
        if (isAmount(member)) {
            throw new IllegalArgumentException(member + " is an amount of money, not a count");
        }
        return isUsable(ofType(member, MemberType.INTEGER)) ? OptionalLong.of(value(member)) : OptionalLong.empty();
    }

    /**
     * Returns a decimal, such as a share or a rating.
     *
     * @param member a member of type {@link MemberType#DECIMAL}
     * @return the decimal in the unit of the member, empty if the member is absent or refused
     */
    public Optional<BigDecimal> decimal(Member member) {
        return isUsable(ofType(member, MemberType.DECIMAL))
                ? Optional.of(BigDecimal.valueOf(value(member)).divide(BigDecimal.valueOf(Millionths.ONE)))
                : Optional.empty();
    }

    /**
     * Returns a flag.
     *
     * @param member a member of type {@link MemberType#BOOLEAN}
     * @return the flag, empty if the member is absent or refused
     */
    public Optional<Boolean> flag(Member member) {
        return isUsable(ofType(member, MemberType.BOOLEAN)) ? Optional.of(value(member) == 1) : Optional.empty();
    }

    private static boolean isAmount(Member member) {
        requireNonNull(member, "member");
        return member == Member.ANNUAL_SALES || member == Member.BUSINESS_CAPITAL || member == Member.NET_ASSETS;
    }

    private static Member ofType(Member member, MemberType... types) {
        if (!List.of(types).contains(checked(member).type())) {
            throw new IllegalArgumentException(member + " is of type " + member.type());
        }
        return member;
    }

    private static Member checked(Member member) {
        if (requireNonNull(member, "member").isIndexed()) {
            throw new IllegalArgumentException(member + " is part of a list; read it from the form");
        }
        return member;
    }

    /** {@return the members that can be used, without their values} */
    @Override
    public String toString() {
        var usable = new ArrayList<String>();
        for (Member member : Member.values()) {
            if (!member.isIndexed() && member.type() != MemberType.OBJECT && isUsable(member)) {
                usable.add(member.pointer());
            }
        }
        return "Submission with " + (usable.isEmpty() ? "no usable value" : String.join(", ", usable));
    }
}
