package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.finding.FindingCode;
import id.msme.identity.MobileNumber;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.industry.KbliCode;
import id.msme.industry.KbliRegister;
import id.msme.party.Channel;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.scale.Scale;
import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import id.msme.text.Mask;
import id.msme.text.Millionths;
import id.msme.text.NameTable;
import java.util.List;
import java.util.stream.Stream;

/** Checks each member by itself: whether it is there, and what its value is; in the order of the members. */
final class MemberChecks {

    private static final String FORMAT = "msme-enrolment/1";
    private static final long MOST_RUPIAH = 1_000_000_000_000_000L;
    private static final long MOST_COUNTED = 1_000_000_000L;
    private static final long MOST_MONTHS = 1_200;
    /** The value of a member that is there and is read as text, or not at all. */
    private static final long STATED = 0;

    private static final NameTable SCALES = NameTable.of(Scale.values());
    private static final NameTable MODES = NameTable.of(Mode.values());
    private static final NameTable FORMATS = new NameTable(List.of(FORMAT));
    /** All but the record, which is there, and elements, which their lists check. */
    private static final Member[] MEMBERS = Stream.of(Member.values())
            .filter(member -> member != Member.RECORD && !member.isIndexed())
            .toArray(Member[]::new);

    private final RegionRegister regions;
    private final KbliRegister industries;
    private final NameTable channels;

    MemberChecks(Catalogue catalogue) {
        regions = catalogue.regions();
        industries = catalogue.industries();
        channels = new NameTable(catalogue.channels().stream().map(Channel::id).toList());
    }

    void apply(Judgement judgement) {
        for (Member member : MEMBERS) {
            check(member, judgement);
        }
    }

    private void check(Member member, Judgement judgement) {
        Presence presence = judgement.form().presence(member);
        if (presence == Presence.STATED) {
            long value = read(member, judgement.form(), judgement.at(member));
            if (value == Judgement.UNUSABLE) {
                judgement.refuse(member);
            } else {
                judgement.use(member, value);
            }
        } else if (presence == Presence.REFUSED) {
            judgement.refuse(member);
        } else {
            reportIfRequired(member, judgement);
        }
    }

    private static void reportIfRequired(Member member, Judgement judgement) {
        if (member.isRequired() && judgement.form().presence(member.parent().orElseThrow()) == Presence.STATED) {
            judgement.at(member).report(FindingCode.VALUE_MISSING, member.jsonName());
        }
    }

    /** Reads a stated member into a number; reports and answers {@link Judgement#UNUSABLE} where it is wrong. */
    private long read(Member member, EnrolmentForm form, Judgement judgement) {
        return switch (member) {
            // rules between members look into these
            case PROGRAM, PARTNER, MSME, OWNER, READINESS, DIGITAL_LITERACY -> STATED;
            case ID -> readId(form.text(member), judgement);
            case FORMAT -> readName(FORMATS, form.text(member), judgement);
            case NAME, OWNER_NAME -> readPersonName(form.text(member), judgement);
            case NIB -> orUnusable(Nib.check(form.text(member), judgement));
            case NPWP -> orUnusable(Npwp.check(form.text(member), judgement.submittedOn(), regions, judgement));
            case NIK -> orUnusable(Nik.check(form.text(member), judgement.submittedOn(), regions, judgement));
            case PHONE -> orUnusable(MobileNumber.check(form.text(member), judgement));
            case KBLI -> readKbli(form.text(member), judgement);
            case REGION -> readRegion(form.text(member), judgement);
            case CONSENT, INDEPENDENT -> form.flag(member) ? 1 : 0;
            case SUBMITTED_ON -> readDate(form.text(member), judgement);
            case ESTABLISHED_ON, LAST_ONLINE_ACTIVITY_ON -> readDateUpToSubmission(form.text(member), judgement);
            case RESPONSE_TIME -> readResponseTime(form.text(member), judgement);
            case DECLARED_SCALE -> readName(SCALES, form.text(member), judgement);
            case ANNUAL_SALES, BUSINESS_CAPITAL, NET_ASSETS -> readInteger(form.number(member), MOST_RUPIAH, judgement);
            case EMPLOYEES, MONTHLY_CAPACITY, STOCK, EXPECTED_MONTHLY_ORDERS, PEAK_MONTHLY_ORDERS ->
                readInteger(form.number(member), MOST_COUNTED, judgement);
            case RECORDED_MONTHS -> readInteger(form.number(member), MOST_MONTHS, judgement);
            case SKILLS, ETHICS, SAFETY, CULTURE -> readDecimal(form.text(member), 1, 5, judgement);
            case RESPONSE_RATE, CANCELLATION_RATE, LATE_SHIPMENT_RATE, RECORDED_SHARE, ONLINE_SALES_SHARE ->
                readDecimal(form.text(member), 0, 1, judgement);
            case RATING -> readDecimal(form.text(member), 0, 5, judgement);
            case CHANNELS -> readChannels(form, judgement);
            case TRAININGS -> readTrainings(form, judgement);
            case RECORD, CHANNEL, TRAINING, TRAINING_ACTIVITY, TRAINING_MODE, TRAINING_FINISHED_ON ->
                throw new IllegalArgumentException("not checked by itself: " + member);
        };
    }

    private static long orUnusable(long checked) {
        return checked < 0 ? Judgement.UNUSABLE : checked;
    }

    private static long readId(CharSequence text, Judgement judgement) {
        if (TextForms.isId(text)) {
            return STATED;
        }
        judgement.report(FindingCode.TEXT_FORMAT, "id-form");
        return Judgement.UNUSABLE;
    }

    private static long readPersonName(CharSequence text, Judgement judgement) {
        if (TextForms.isName(text)) {
            return STATED;
        }
        judgement.report(FindingCode.TEXT_FORMAT, "name-form");
        return Judgement.UNUSABLE;
    }

    private static long readName(NameTable names, CharSequence text, Judgement judgement) {
        int index = names.indexOf(text);
        if (index == NameTable.NONE) {
            judgement.report(FindingCode.VALUE_UNKNOWN, Mask.code(text), names.listed());
            return Judgement.UNUSABLE;
        }
        return index;
    }

    private static long readDate(CharSequence text, Judgement judgement) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            judgement.report(FindingCode.DATE_FORMAT, "date-form");
        }
        return day;
    }

    private static long readDateUpToSubmission(CharSequence text, Judgement judgement) {
        long day = readDate(text, judgement);
        long submittedOn = judgement.submittedOn();
        if (day != IsoDate.INVALID && submittedOn != IsoDate.INVALID && day > submittedOn) {
            judgement.report(FindingCode.DATE_ORDER, Days.text(day), Days.text(submittedOn));
            return Judgement.UNUSABLE;
        }
        return day;
    }

    private static long readInteger(long number, long most, Judgement judgement) {
        if (number < 0 || number > most) {
            judgement.report(FindingCode.VALUE_RANGE, "0.." + most);
            return Judgement.UNUSABLE;
        }
        return number;
    }

    private static long readDecimal(CharSequence text, int least, int most, Judgement judgement) {
        long value = Millionths.parse(text);
        if (value == Millionths.TOO_FINE) {
            judgement.report(FindingCode.VALUE_RANGE, "six-places");
            return Judgement.UNUSABLE;
        }
        if (value < least * Millionths.ONE || value > most * Millionths.ONE) {
            judgement.report(FindingCode.VALUE_RANGE, least + ".." + most);
            return Judgement.UNUSABLE;
        }
        return value;
    }

    private static long readResponseTime(CharSequence text, Judgement judgement) {
        long seconds = IsoDuration.seconds(text);
        if (seconds == IsoDuration.INVALID) {
            judgement.report(FindingCode.DATE_FORMAT, "duration-form");
            return Judgement.UNUSABLE;
        }
        if (seconds < 0) {
            judgement.report(FindingCode.VALUE_RANGE, "not-negative");
            return Judgement.UNUSABLE;
        }
        return seconds;
    }

    private long readKbli(CharSequence text, Judgement judgement) {
        int code = KbliCode.number(text);
        if (code == KbliCode.INVALID) {
            judgement.report(FindingCode.KBLI_FORMAT, "kbli-form");
            return Judgement.UNUSABLE;
        }
        if (industries.newestWith(code / 1000) == null) {
            judgement.report(FindingCode.KBLI_UNKNOWN, Days.twoDigits(code / 1000));
            return Judgement.UNUSABLE;
        }
        return code;
    }

    private long readRegion(CharSequence text, Judgement judgement) {
        int code = RegionCode.number(text);
        if (code == RegionCode.INVALID) {
            judgement.report(FindingCode.REGION_FORMAT, "PP.RR");
            return Judgement.UNUSABLE;
        }
        if (code % 100 == 0 || regions.at(code) == null) {
            judgement.report(FindingCode.REGION_UNKNOWN, text.toString());
            return Judgement.UNUSABLE;
        }
        return code;
    }

    private long readChannels(EnrolmentForm form, Judgement judgement) {
        int size = form.size(Member.CHANNELS);
        if (size > Member.CHANNELS.mostElements()) {
            judgement.report(FindingCode.VALUE_RANGE, "0.." + Member.CHANNELS.mostElements());
            return Judgement.UNUSABLE;
        }
        int stated = 0;
        boolean isRefused = false;
        for (int i = 0; i < size; i++) {
            Presence presence = form.presence(Member.CHANNEL, i);
            isRefused |= presence == Presence.REFUSED;
            if (presence == Presence.STATED) {
                stated++;
                CharSequence name = form.text(Member.CHANNEL, i);
                if (channels.indexOf(name) == NameTable.NONE) {
                    judgement
                            .at(Member.CHANNEL, i)
                            .report(FindingCode.CHANNEL_UNKNOWN, Mask.code(name), channels.listed());
                }
            }
        }
        return isRefused ? Judgement.UNUSABLE : stated;
    }

    private static long readTrainings(EnrolmentForm form, Judgement judgement) {
        int size = form.size(Member.TRAININGS);
        if (size > Member.TRAININGS.mostElements()) {
            judgement.report(FindingCode.VALUE_RANGE, "0.." + Member.TRAININGS.mostElements());
            return Judgement.UNUSABLE;
        }
        boolean isRefused = false;
        for (int i = 0; i < size; i++) {
            Presence presence = form.presence(Member.TRAINING, i);
            isRefused |= presence == Presence.REFUSED;
            if (presence == Presence.STATED) {
                readTraining(form, judgement, i);
            }
        }
        return isRefused ? Judgement.UNUSABLE : size;
    }

    private static void readTraining(EnrolmentForm form, Judgement judgement, int index) {
        if (form.presence(Member.TRAINING_ACTIVITY, index) == Presence.STATED
                && !TextForms.isId(form.text(Member.TRAINING_ACTIVITY, index))) {
            judgement.at(Member.TRAINING_ACTIVITY, index).report(FindingCode.TEXT_FORMAT, "id-form");
        }
        if (form.presence(Member.TRAINING_MODE, index) == Presence.STATED) {
            readName(MODES, form.text(Member.TRAINING_MODE, index), judgement.at(Member.TRAINING_MODE, index));
        }
        if (form.presence(Member.TRAINING_FINISHED_ON, index) == Presence.STATED) {
            readDateUpToSubmission(
                    form.text(Member.TRAINING_FINISHED_ON, index), judgement.at(Member.TRAINING_FINISHED_ON, index));
        }
    }
}
