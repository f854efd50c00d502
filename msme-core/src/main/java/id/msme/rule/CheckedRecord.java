package id.msme.rule;

import static java.util.Objects.requireNonNull;

import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
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
import id.msme.text.NameTable;
import id.msme.text.Span;
import id.msme.text.SpannedForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One record while it is judged: what its form states, which values passed their own checks, and the program, region
 * and scale that follow from them. It belongs to one thread, and may be used again for the next record.
 */
public final class CheckedRecord {

    /** The key of a record without a usable number that identifies its MSME, or without a program. */
    public static final long NO_KEY = KeyRule.NONE;

    /** The value of a member that cannot be used. */
    static final long UNUSABLE = Long.MIN_VALUE;

    private static final Member[] MEMBERS = Member.values();

    /** Null while it waits for the next form. */
    private @Nullable EnrolmentForm form;

    private @Nullable SpannedForm spans;
    private int edition;
    private long usable;
    private long refused;
    private final long[] values = new long[MEMBERS.length];
    private ProgramTable.@Nullable Entry entry;
    private @Nullable Region region;
    /** Without its day, so that classifying makes no object. */
    private @Nullable Classification undated;

    private @Nullable Assessment readiness;

    /** Creates a record that waits for its form. */
    public CheckedRecord() {}

    /**
     * Starts on a form, with nothing of the one before.
     *
     * @param next what was stated
     */
    public void start(EnrolmentForm next) {
        form = next;
        spans = next instanceof SpannedForm spanned ? spanned : null;
        edition = spans != null ? spans.edition() : 0;
        clear();
    }

    /** Keeps nothing of the form: what waits for the next record holds no personal data. */
    public void forget() {
        form = null;
        spans = null;
        clear();
        Arrays.fill(values, 0);
    }

    private void clear() {
        usable = 0;
        refused = 0;
        entry = null;
        region = null;
        undated = null;
        readiness = null;
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

    /**
     * {@return the text of a stated member}
     *
     * @param member a member of type string
     */
    public Span span(Member member) {
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

    void setRegion(Region counted) {
        region = counted;
    }

    void setUndated(Classification found) {
        undated = found;
    }

    // what anyone reads, without an allocation

    /** {@return whether the form still holds the record, and its reader has not read another one into it} */
    public boolean isFormCurrent() {
        return spans == null || spans.edition() == edition;
    }

    /** {@return what was stated, right or wrong} */
    public EnrolmentForm form() {
        return requireNonNull(form);
    }

    /**
     * {@return whether a member is not stated, or null}
     *
     * @param member a member that is no element of a list
     */
    public boolean isAbsent(Member member) {
        return ((usable | refused) & bit(member)) == 0;
    }

    /**
     * {@return whether a member is stated and its value passed its check}
     *
     * @param member a member that is no element of a list
     */
    public boolean isUsable(Member member) {
        return (usable & bit(member)) != 0;
    }

    /**
     * {@return the value of a usable member as a number}
     *
     * @param member a member that is no element of a list
     */
    public long value(Member member) {
        return values[member.ordinal()];
    }

    /** The value of a member, or one of two marks. */
    long value(Member member, long ifAbsent, long ifRefused) {
        return isUsable(member) ? values[member.ordinal()] : isAbsent(member) ? ifAbsent : ifRefused;
    }

    /** {@return the date of submission as an epoch day, or {@link IsoDate#INVALID} if it is not usable} */
    public long submissionDay() {
        return isUsable(Member.SUBMITTED_ON) ? value(Member.SUBMITTED_ON) : IsoDate.INVALID;
    }

    ProgramTable.@Nullable Entry entry() {
        return entry;
    }

    /** {@return the program, or null if the catalogue does not have it} */
    public @Nullable Program program() {
        return entry == null ? null : entry.program();
    }

    /** {@return the id of the program, or null if the catalogue does not have it} */
    public @Nullable String programId() {
        return entry == null ? null : entry.program().id();
    }

    /** {@return the ids of the targets towards which the record counts if it is accepted} */
    public List<String> targets() {
        return entry == null || !isUsable(Member.SUBMITTED_ON)
                ? List.of()
                : entry.targets().on(submissionDay());
    }

    /** {@return the id of the partner, or null if the program has no such partner} */
    public @Nullable String partnerId() {
        ProgramPartner partnership = partnership();
        return partnership == null ? null : partnership.party();
    }

    /** The partner, or null if the program has no such partner. */
    @Nullable
    ProgramPartner partnership() {
        int partner = partner();
        return partner == NameTable.NONE
                ? null
                : requireNonNull(entry).partners().get(partner);
    }

    /** The party of {@link #partnership()}, or null without one. */
    @Nullable
    Party partnerBody() {
        int partner = partner();
        return partner == NameTable.NONE
                ? null
                : requireNonNull(entry).parties().get(partner);
    }

    /** The index among the partners of the program, which is kept instead of them: references cost more to write. */
    private int partner() {
        return isUsable(Member.PARTNER) ? (int) value(Member.PARTNER) : NameTable.NONE;
    }

    /** {@return the region under which the record counts, or null if it is not known} */
    public @Nullable Region countedUnder() {
        return region;
    }

    /** {@return the code of the region under which the record counts, or null if it is not known} */
    public @Nullable RegionCode regionCode() {
        return region == null ? null : region.code();
    }

    /** {@return how the scale was determined, or null without an enterprise or a date of submission} */
    public @Nullable Classification classified() {
        return undated == null ? null : ScaleRules.dated(undated, submissionDay());
    }

    /** The classification without its day, or null. */
    @Nullable
    Classification undated() {
        return undated;
    }

    /** {@return the scale, or null if it cannot be determined} */
    public @Nullable Scale scale() {
        return undated == null ? null : undated.scale().orElse(null);
    }

    /** {@return the number that identifies the MSME within its program, or {@link #NO_KEY}} */
    public long key() {
        return KeyRule.key(this);
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
}
