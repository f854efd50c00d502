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
import id.msme.privacy.Guarded;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.rule.CheckedRecord;
import id.msme.scale.Classification;
import id.msme.scale.Scale;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One enrolment as its rules see it: the values that passed their own checks, and the program, region and scale that
 * follow from them.
 *
 * <p>A value is empty if it is absent or refused; {@link #presence} says which. A submission is valid until
 * the rule returns and belongs to its thread.
 */
public final class Submission extends Guarded {

    private final transient CheckedRecord record = new CheckedRecord();

    Submission(EnrolmentForm form) {
        record.start(form);
    }

    CheckedRecord record() {
        return record;
    }

    /** {@return the values as they were stated, right or wrong} */
    public EnrolmentForm form() {
        return record.form();
    }

    /**
     * Returns whether a member can be used.
     *
     * @param member a member that is no element of a list
     * @return {@link Presence#STATED} if its value passed its check, {@link Presence#REFUSED} if it did not
     */
    public Presence presence(Member member) {
        return record.isUsable(checked(member))
                ? Presence.STATED
                : record.isAbsent(member) ? Presence.ABSENT : Presence.REFUSED;
    }

    /** {@return the date of submission; dated rules apply as of this date} */
    public Optional<LocalDate> submittedOn() {
        return date(Member.SUBMITTED_ON);
    }

    /** {@return the program, empty if the catalogue does not have it} */
    public Optional<Program> program() {
        return Optional.ofNullable(record.program());
    }

    /** {@return the id of the partner, empty if the program has no such partner} */
    public Optional<String> partner() {
        return Optional.ofNullable(record.partnerId());
    }

    /** {@return the regency or city under which the record counts on the date of submission} */
    public Optional<Region> region() {
        return Optional.ofNullable(record.countedUnder());
    }

    /**
     * {@return the classification by the law in force on the date of submission, empty without such a date or an
     * enterprise}
     */
    public Optional<Classification> classification() {
        return Optional.ofNullable(record.classified());
    }

    /** {@return the scale, empty if it cannot be determined; {@link Scale#LARGE} if the enterprise is no MSME} */
    public Optional<Scale> scale() {
        return classification().flatMap(Classification::scale);
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
        return record.isUsable(Member.RESPONSE_TIME)
                ? Optional.of(Duration.ofSeconds(record.value(Member.RESPONSE_TIME)))
                : Optional.empty();
    }

    /** {@return the stated channels, known or not, in order; empty if the list is absent or refused} */
    public List<String> channels() {
        var channels = new ArrayList<String>();
        for (int i = 0; record.isUsable(Member.CHANNELS) && i < form().size(Member.CHANNELS); i++) {
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
        return record.isUsable(ofType(member, MemberType.STRING, MemberType.DECIMAL))
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
        return record.isUsable(member) ? Optional.of(LocalDate.ofEpochDay(record.value(member))) : Optional.empty();
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
        return record.isUsable(member) ? Optional.of(Rupiah.of(record.value(member))) : Optional.empty();
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
        return record.isUsable(ofType(member, MemberType.INTEGER))
                ? OptionalLong.of(record.value(member))
                : OptionalLong.empty();
    }

    /**
     * Returns a decimal, such as a share or a rating.
     *
     * @param member a member of type {@link MemberType#DECIMAL}
     * @return the decimal in the unit of the member, empty if the member is absent or refused
     */
    public Optional<BigDecimal> decimal(Member member) {
        return record.isUsable(ofType(member, MemberType.DECIMAL))
                ? Optional.of(BigDecimal.valueOf(record.value(member)).divide(BigDecimal.valueOf(Millionths.ONE)))
                : Optional.empty();
    }

    /**
     * Returns a flag.
     *
     * @param member a member of type {@link MemberType#BOOLEAN}
     * @return the flag, empty if the member is absent or refused
     */
    public Optional<Boolean> flag(Member member) {
        return record.isUsable(ofType(member, MemberType.BOOLEAN))
                ? Optional.of(record.value(member) == 1)
                : Optional.empty();
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
            if (!member.isIndexed() && member.type() != MemberType.OBJECT && record.isUsable(member)) {
                usable.add(member.pointer());
            }
        }
        return "Submission with " + (usable.isEmpty() ? "no usable value" : String.join(", ", usable));
    }
}
