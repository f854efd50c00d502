package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.enrolment.MemberCheck.Reader;
import id.msme.finding.FindingCode;
import id.msme.finding.Mask;
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
import id.msme.timeline.IsoDate;
import id.msme.timeline.IsoDuration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The check of each member by itself, in the order of the members. */
final class MemberChecks {

    private static final String FORMAT = "msme-enrolment/1";
    private static final long MOST_RUPIAH = 1_000_000_000_000_000L;
    private static final long MOST_COUNTED = 1_000_000_000L;
    private static final long MOST_MONTHS = 1_200;

    private static final NameTable SCALES = NameTable.of(Scale.values());
    private static final NameTable MODES = NameTable.of(Mode.values());
    private static final NameTable FORMATS = new NameTable(List.of(FORMAT));

    private final Map<Member, Reader> readers = new EnumMap<>(Member.class);
    private final RegionRegister regions;
    private final KbliRegister industries;
    private final NameTable channels;

    private MemberChecks(Catalogue catalogue) {
        regions = catalogue.regions();
        industries = catalogue.industries();
        channels = new NameTable(catalogue.channels().stream().map(Channel::id).toList());
        stateRecord();
        stateEnterprise();
        stateReadiness();
    }

    static List<MemberCheck> of(Catalogue catalogue) {
        var checks = new ArrayList<MemberCheck>();
        // an EnumMap goes in the order of the members
        new MemberChecks(catalogue).readers.forEach((member, reader) -> checks.add(new MemberCheck(member, reader)));
        return checks;
    }

    private void stateRecord() {
        readers.put(Member.ID, MemberChecks::readId);
        readers.put(Member.PROGRAM, MemberChecks::readLater);
        readers.put(Member.PARTNER, MemberChecks::readLater);
        readers.put(Member.SUBMITTED_ON, date(Member.SUBMITTED_ON));
        readers.put(Member.CONSENT, (form, judgement) -> form.flag(Member.CONSENT) ? 1 : 0);
        readers.put(Member.MSME, MemberChecks::readLater);
        readers.put(Member.FORMAT, name(Member.FORMAT, FORMATS));
    }

    private void stateEnterprise() {
        readers.put(Member.NAME, personName(Member.NAME));
        readers.put(Member.NIB, (form, judgement) -> orUnusable(Nib.check(form.text(Member.NIB), judgement)));
        readers.put(Member.NPWP, this::readNpwp);
        readers.put(Member.OWNER, MemberChecks::readLater);
        readers.put(Member.OWNER_NAME, personName(Member.OWNER_NAME));
        readers.put(Member.NIK, this::readNik);
        readers.put(Member.KBLI, this::readKbli);
        readers.put(Member.REGION, this::readRegion);
        readers.put(Member.ESTABLISHED_ON, dateUpToSubmission(Member.ESTABLISHED_ON));
        readers.put(Member.INDEPENDENT, (form, judgement) -> form.flag(Member.INDEPENDENT) ? 1 : 0);
        for (Member amount : List.of(Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS)) {
            readers.put(amount, integer(amount, MOST_RUPIAH));
        }
        readers.put(Member.EMPLOYEES, integer(Member.EMPLOYEES, MOST_COUNTED));
        readers.put(Member.DECLARED_SCALE, name(Member.DECLARED_SCALE, SCALES));
        readers.put(
                Member.PHONE, (form, judgement) -> orUnusable(MobileNumber.check(form.text(Member.PHONE), judgement)));
        readers.put(Member.CHANNELS, this::readChannels);
    }

    private void stateReadiness() {
        readers.put(Member.READINESS, MemberChecks::readLater);
        readers.put(Member.DIGITAL_LITERACY, MemberChecks::readLater);
        for (Member pillar : Member.DIGITAL_LITERACY.members()) {
            readers.put(pillar, decimal(pillar, 1, 5));
        }
        readers.put(Member.RESPONSE_TIME, MemberChecks::readResponseTime);
        for (Member count : List.of(
                Member.MONTHLY_CAPACITY, Member.STOCK, Member.EXPECTED_MONTHLY_ORDERS, Member.PEAK_MONTHLY_ORDERS)) {
            readers.put(count, integer(count, MOST_COUNTED));
        }
        readers.put(Member.RECORDED_MONTHS, integer(Member.RECORDED_MONTHS, MOST_MONTHS));
        readers.put(Member.LAST_ONLINE_ACTIVITY_ON, dateUpToSubmission(Member.LAST_ONLINE_ACTIVITY_ON));
        for (Member share : List.of(
                Member.RESPONSE_RATE,
                Member.CANCELLATION_RATE,
                Member.LATE_SHIPMENT_RATE,
                Member.RECORDED_SHARE,
                Member.ONLINE_SALES_SHARE)) {
            readers.put(share, decimal(share, 0, 1));
        }
        readers.put(Member.RATING, decimal(Member.RATING, 0, 5));
        readers.put(Member.TRAININGS, MemberChecks::readTrainings);
    }

    /** For members that only rules between members look into. */
    private static long readLater(EnrolmentForm form, Judgement judgement) {
        return 0;
    }

    private static long orUnusable(long checked) {
        return checked < 0 ? Judgement.UNUSABLE : checked;
    }

    private static long readId(EnrolmentForm form, Judgement judgement) {
        if (TextForms.isId(form.text(Member.ID))) {
            return 0;
        }
        judgement.report(FindingCode.TEXT_FORMAT, "id-form");
        return Judgement.UNUSABLE;
    }

    private static Reader personName(Member member) {
        return (form, judgement) -> {
            if (TextForms.isName(form.text(member))) {
                return 0;
            }
            judgement.report(FindingCode.TEXT_FORMAT, "name-form");
            return Judgement.UNUSABLE;
        };
    }

    private static Reader name(Member member, NameTable names) {
        return (form, judgement) -> nameIn(names, form.text(member), judgement);
    }

    private static long nameIn(NameTable names, CharSequence text, Judgement judgement) {
        int index = names.indexOf(text);
        if (index == NameTable.NONE) {
            judgement.report(FindingCode.VALUE_UNKNOWN, Mask.name(text), names.listed());
            return Judgement.UNUSABLE;
        }
        return index;
    }

    private static Reader date(Member member) {
        return (form, judgement) -> readDate(form.text(member), judgement);
    }

    private static long readDate(CharSequence text, Judgement judgement) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            judgement.report(FindingCode.DATE_FORMAT, "date-form");
        }
        return day;
    }

    private static Reader dateUpToSubmission(Member member) {
        return (form, judgement) -> readDateUpToSubmission(form.text(member), judgement);
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

    private static Reader integer(Member member, long most) {
        return (form, judgement) -> {
            long number = form.number(member);
            if (number < 0 || number > most) {
                judgement.report(FindingCode.VALUE_RANGE, "0.." + most);
                return Judgement.UNUSABLE;
            }
            return number;
        };
    }

    private static Reader decimal(Member member, int least, int most) {
        return (form, judgement) -> {
            long value = Decimals.millionths(form.text(member));
            if (value == Decimals.TOO_FINE) {
                judgement.report(FindingCode.VALUE_RANGE, "six-places");
                return Judgement.UNUSABLE;
            }
            if (value < least * Decimals.MILLIONTHS || value > most * Decimals.MILLIONTHS) {
                judgement.report(FindingCode.VALUE_RANGE, least + ".." + most);
                return Judgement.UNUSABLE;
            }
            return value;
        };
    }

    private static long readResponseTime(EnrolmentForm form, Judgement judgement) {
        long seconds = IsoDuration.seconds(form.text(Member.RESPONSE_TIME));
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

    private long readNpwp(EnrolmentForm form, Judgement judgement) {
        return orUnusable(Npwp.check(form.text(Member.NPWP), judgement.submittedOn(), regions, judgement));
    }

    private long readNik(EnrolmentForm form, Judgement judgement) {
        return orUnusable(Nik.check(form.text(Member.NIK), judgement.submittedOn(), regions, judgement));
    }

    private long readKbli(EnrolmentForm form, Judgement judgement) {
        int code = KbliCode.number(form.text(Member.KBLI));
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

    private long readRegion(EnrolmentForm form, Judgement judgement) {
        CharSequence text = form.text(Member.REGION);
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
                            .report(FindingCode.CHANNEL_UNKNOWN, Mask.name(name), channels.listed());
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
            nameIn(MODES, form.text(Member.TRAINING_MODE, index), judgement.at(Member.TRAINING_MODE, index));
        }
        if (form.presence(Member.TRAINING_FINISHED_ON, index) == Presence.STATED) {
            readDateUpToSubmission(
                    form.text(Member.TRAINING_FINISHED_ON, index), judgement.at(Member.TRAINING_FINISHED_ON, index));
        }
    }
}
