package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.check.NibCheck;
import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.check.NpwpCheck;
import id.msme.check.PhoneCheck;
import id.msme.evidence.Fact;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import id.msme.scale.Scale;
import id.msme.text.Codes;
import id.msme.text.Fault;
import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import id.msme.text.Mask;
import id.msme.text.Millionths;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Checks each member by itself: whether it is present, and whether its value is valid.
 *
 * <p>Members are checked in their order, so that a check can read a member before it; only these checks refuse a
 * member.
 */
final class MemberChecks {

    private static final String FORMAT = "msme-enrolment/1";
    private static final long MAX_RUPIAH = 1_000_000_000_000_000L;
    private static final long MAX_EMPLOYEES = 1_000_000_000L;
    /** The value of a member that is read as text, or not at all. */
    private static final long STATED = 0;

    private static final String SMALLER = "smaller";
    private static final String LARGER = "larger";

    private static final NameTable SCALES = NameTable.of(Scale.values());
    private static final NameTable MODES = NameTable.of(Mode.values());
    private static final NameTable FORMATS = new NameTable(List.of(FORMAT));
    private static final Member[] MEMBERS = Member.values();
    /** All but the record itself, and elements, which are checked with their list. */
    private static final long CHECKED = bits(member -> member != Member.RECORD && !member.isIndexed());

    private static final long OBJECTS = ofType(MemberType.OBJECT);
    private static final long FLAGS = ofType(MemberType.BOOLEAN);
    /** All that is neither text nor contains members; a flag is the number 1 or 0. */
    private static final long NUMBERS = FLAGS | ofType(MemberType.INTEGER) | ofType(MemberType.DECIMAL);

    private static final long REQUIRED = bits(member -> member.isRequired() && !member.isIndexed()) & CHECKED;
    /** The range of each number. */
    private static final long[] LEAST = facts(fact -> FactMembers.NUMBERS.units(fact.min()));

    private static final long[] MOST = most();

    private static final Finding[] MISSING = missing();

    private final NikRegions nikRegions;
    private final RegionCheck regionCheck;
    private final ProgramCheck programCheck;
    private final Divisions divisions;
    private final ChannelCheck channels;

    MemberChecks(Catalogue catalogue, ProgramCheck programCheck) {
        nikRegions = NikRegions.of(catalogue.regions());
        regionCheck = new RegionCheck(catalogue.regions());
        this.programCheck = programCheck;
        divisions = new Divisions(catalogue.industries());
        channels = new ChannelCheck(catalogue.channels());
    }

    private static long bits(Predicate<Member> isIn) {
        long bits = 0;
        for (Member member : MEMBERS) {
            bits |= isIn.test(member) ? Submission.bit(member) : 0;
        }
        return bits;
    }

    private static long ofType(MemberType type) {
        return bits(member -> member.type() == type) & CHECKED;
    }

    private static long[] most() {
        long[] most = facts(fact -> FactMembers.NUMBERS.units(fact.max()));
        most[Member.ANNUAL_SALES.ordinal()] = MAX_RUPIAH;
        most[Member.BUSINESS_CAPITAL.ordinal()] = MAX_RUPIAH;
        most[Member.NET_ASSETS.ordinal()] = MAX_RUPIAH;
        most[Member.EMPLOYEES.ordinal()] = MAX_EMPLOYEES;
        most[Member.CONSENT.ordinal()] = 1;
        most[Member.INDEPENDENT.ordinal()] = 1;
        return most;
    }

    private static long[] facts(ToLongFunction<Fact> value) {
        long[] values = new long[MEMBERS.length];
        for (Fact fact : Fact.values()) {
            values[FactMembers.memberOf(fact).ordinal()] = value.applyAsLong(fact);
        }
        return values;
    }

    private static Finding[] missing() {
        var missing = new Finding[MEMBERS.length];
        for (Member member : MEMBERS) {
            if (!member.isIndexed()) {
                missing[member.ordinal()] = Finding.of(FindingCode.VALUE_MISSING, member.pointer(), member.jsonName());
            }
        }
        return missing;
    }

    void check(Submission submission, CollectedFindings found) {
        long stated = submission.stated() & CHECKED;
        long refused = submission.refusedByForm() & CHECKED;
        submission.refuse(refused);
        submission.use(stated & OBJECTS);
        checkRecord(stated, submission, found);
        long day = submission.submissionDay();
        checkEnterprise(stated, day, submission, found);
        checkIdentifiers(stated, day, submission, found);
        checkReadiness(stated, day, submission, found);
        checkNumbers(stated & NUMBERS, submission, found);
        long missing = REQUIRED & ~(stated | refused);
        if (missing != 0) {
            reportMissing(missing, submission.stated(), found);
        }
    }

    // one line after the other instead of a loop over the members: each check is then compiled for its member

    private static boolean has(long stated, Member member) {
        return (stated & Submission.bit(member)) != 0;
    }

    private void checkRecord(long stated, Submission submission, CollectedFindings sink) {
        if (has(stated, Member.SUBMITTED_ON)) {
            submission.keep(
                    Member.SUBMITTED_ON, readDate(Member.SUBMITTED_ON, submission.span(Member.SUBMITTED_ON), sink));
        }
        if (has(stated, Member.ID)) {
            submission.keep(Member.ID, readId(Member.ID, 0, submission.span(Member.ID), sink));
        }
        if (has(stated, Member.PROGRAM)) {
            submission.keep(Member.PROGRAM, programCheck.readProgram(submission, sink));
        }
        if (has(stated, Member.PARTNER)) {
            submission.keep(Member.PARTNER, readPartner(submission));
        }
        if (has(stated, Member.FORMAT)) {
            submission.keep(Member.FORMAT, readName(FORMATS, Member.FORMAT, 0, submission.span(Member.FORMAT), sink));
        }
    }

    private void checkEnterprise(long stated, long day, Submission submission, CollectedFindings sink) {
        if (has(stated, Member.NAME)) {
            submission.keep(Member.NAME, readPersonName(Member.NAME, submission.span(Member.NAME), sink));
        }
        if (has(stated, Member.OWNER_NAME)) {
            submission.keep(
                    Member.OWNER_NAME, readPersonName(Member.OWNER_NAME, submission.span(Member.OWNER_NAME), sink));
        }
        if (has(stated, Member.KBLI)) {
            submission.keep(Member.KBLI, readKbli(submission.span(Member.KBLI), sink));
        }
        if (has(stated, Member.REGION)) {
            submission.keep(Member.REGION, regionCheck.read(submission, sink));
        }
        if (has(stated, Member.ESTABLISHED_ON)) {
            submission.keep(
                    Member.ESTABLISHED_ON,
                    readDateUpTo(day, Member.ESTABLISHED_ON, 0, submission.span(Member.ESTABLISHED_ON), sink));
        }
        if (has(stated, Member.DECLARED_SCALE)) {
            submission.keep(
                    Member.DECLARED_SCALE,
                    readName(SCALES, Member.DECLARED_SCALE, 0, submission.span(Member.DECLARED_SCALE), sink));
        }
        if (has(stated, Member.CHANNELS)) {
            submission.keep(Member.CHANNELS, readChannels(submission, sink));
        }
    }

    private void checkIdentifiers(long stated, long day, Submission submission, CollectedFindings found) {
        if (has(stated, Member.NIB)) {
            submission.keep(Member.NIB, usable(NibCheck.check(submission.span(Member.NIB), found.at(Member.NIB))));
        }
        if (has(stated, Member.NPWP)) {
            submission.keep(
                    Member.NPWP,
                    usable(NpwpCheck.check(submission.span(Member.NPWP), day, nikRegions, found.at(Member.NPWP))));
        }
        if (has(stated, Member.NIK)) {
            submission.keep(
                    Member.NIK,
                    usable(NikCheck.check(submission.span(Member.NIK), day, nikRegions, found.at(Member.NIK))));
        }
        if (has(stated, Member.PHONE)) {
            submission.keep(
                    Member.PHONE, usable(PhoneCheck.check(submission.span(Member.PHONE), found.at(Member.PHONE))));
        }
    }

    private static long usable(long number) {
        return number < 0 ? Submission.UNUSABLE : number;
    }

    private static void checkReadiness(long stated, long day, Submission submission, CollectedFindings sink) {
        if (has(stated, Member.RESPONSE_TIME)) {
            submission.keep(Member.RESPONSE_TIME, readResponseTime(submission.span(Member.RESPONSE_TIME), sink));
        }
        if (has(stated, Member.LAST_ONLINE_ACTIVITY_ON)) {
            submission.keep(
                    Member.LAST_ONLINE_ACTIVITY_ON,
                    readDateUpTo(
                            day,
                            Member.LAST_ONLINE_ACTIVITY_ON,
                            0,
                            submission.span(Member.LAST_ONLINE_ACTIVITY_ON),
                            sink));
        }
        if (has(stated, Member.TRAININGS)) {
            submission.keep(Member.TRAININGS, readTrainings(day, submission, sink));
        }
    }

    private static void checkNumbers(long numbers, Submission submission, CollectedFindings sink) {
        long right = 0;
        for (long rest = numbers; rest != 0; rest &= rest - 1) {
            int member = Long.numberOfTrailingZeros(rest);
            long value = submission.number(member);
            if (value < LEAST[member] || value > MOST[member]) {
                reportRange(MEMBERS[member], value, sink);
            } else {
                submission.set(member, value);
                right |= 1L << member;
            }
        }
        submission.use(right);
        submission.refuse(numbers & ~right);
        if ((right & ~FLAGS) != 0) {
            sink.passed(FindingCode.VALUE_RANGE);
        }
    }

    private static void reportRange(Member member, long value, CollectedFindings sink) {
        long least = LEAST[member.ordinal()];
        long most = MOST[member.ordinal()];
        if (member.type() == MemberType.INTEGER) {
            sink.report(
                    FindingCode.VALUE_RANGE,
                    member,
                    () -> List.of(least + ".." + most, value < least ? SMALLER : LARGER));
        } else if (value == Millionths.TOO_FINE) {
            sink.report(FindingCode.VALUE_RANGE, member, "six-places", "too-fine");
        } else {
            sink.report(
                    FindingCode.VALUE_RANGE,
                    member,
                    () -> List.of(
                            Millionths.toText(least) + ".." + Millionths.toText(most),
                            value < least ? SMALLER : LARGER));
        }
    }

    /** Reports what is missing of objects that are stated. */
    private static void reportMissing(long missing, long stated, CollectedFindings found) {
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            Member member = MEMBERS[Long.numberOfTrailingZeros(rest)];
            if ((stated & Submission.bit(member.parent().orElseThrow())) != 0) {
                found.report(MISSING[member.ordinal()], member);
            }
        }
    }

    private static long readPartner(Submission submission) {
        ProgramCheck.findPartner(submission);
        return STATED;
    }

    private static long readId(Member member, int index, Span text, CollectedFindings sink) {
        if (TextForms.isId(text)) {
            sink.passed(FindingCode.TEXT_FORMAT);
            return STATED;
        }
        reportId(member, index, text, sink);
        return Submission.UNUSABLE;
    }

    private static long readPersonName(Member member, Span text, CollectedFindings sink) {
        if (TextForms.isName(text)) {
            sink.passed(FindingCode.TEXT_FORMAT);
            return STATED;
        }
        sink.report(
                FindingCode.TEXT_FORMAT,
                member,
                () -> List.of("name-form", TextForms.length(text), nameFault(member, text)));
        return Submission.UNUSABLE;
    }

    private static void reportId(Member member, int index, Span text, CollectedFindings sink) {
        sink.report(
                FindingCode.TEXT_FORMAT,
                member,
                index,
                () -> List.of("id-form", TextForms.length(text), idFault(member, text)));
    }

    private static String idFault(Member member, Span text) {
        return faultOr(TextForms.isOfIdCharacters(text) ? Fault.LENGTH : Fault.OTHER_CHARACTERS, member, text);
    }

    private static void reportDate(Member member, int index, Span text, CollectedFindings sink) {
        sink.report(
                FindingCode.DATE_FORMAT,
                member,
                index,
                () -> List.of("date-form", Mask.shape(text), Fault.ofDate(text, member.isRequired())));
    }

    private static void reportSize(Member list, int size, CollectedFindings sink) {
        sink.report(FindingCode.VALUE_RANGE, list, () -> List.of("0.." + list.mostElements(), Integer.toString(size)));
    }

    private static String nameFault(Member member, Span text) {
        return faultOr(TextForms.hasControl(text) ? Fault.CONTROL_CHARACTERS : Fault.LENGTH, member, text);
    }

    private static String faultOr(String fault, Member member, Span text) {
        return !Fault.isNothing(text) ? fault : member.isRequired() ? Fault.NOTHING_REQUIRED : Fault.NOTHING;
    }

    private static long readName(NameTable names, Member member, int index, Span text, CollectedFindings sink) {
        int found = names.indexOf(text);
        if (found == NameTable.NONE) {
            sink.report(
                    FindingCode.VALUE_UNKNOWN,
                    member,
                    index,
                    () -> List.of(Mask.code(text), names.listed(), Fault.of(text, Fault.FORM)));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_UNKNOWN);
        return found;
    }

    private static long readDate(Member member, Span text, CollectedFindings sink) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            reportDate(member, 0, text, sink);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        return day;
    }

    private static long readDateUpTo(long submittedOn, Member member, int index, Span text, CollectedFindings sink) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            reportDate(member, index, text, sink);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        if (submittedOn == IsoDate.INVALID) {
            return day;
        }
        if (day > submittedOn) {
            sink.report(FindingCode.DATE_ORDER, member, index, () -> List.of(Days.text(day), Days.text(submittedOn)));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_ORDER);
        return day;
    }

    private static long readResponseTime(Span text, CollectedFindings sink) {
        long seconds = IsoDuration.seconds(text);
        if (seconds == IsoDuration.INVALID) {
            sink.report(
                    FindingCode.DATE_FORMAT,
                    Member.RESPONSE_TIME,
                    () -> List.of("duration-form", Mask.shape(text), Fault.of(text, Fault.FORM)));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        if (seconds < 0) {
            sink.report(FindingCode.VALUE_RANGE, Member.RESPONSE_TIME, "not-negative", "negative");
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        return seconds;
    }

    private long readKbli(Span text, CollectedFindings sink) {
        int code = Codes.kbli(text);
        if (code == Codes.INVALID) {
            sink.report(FindingCode.KBLI_FORMAT, Member.KBLI, () -> List.of(Mask.shape(text), Fault.ofRequired(text)));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.KBLI_FORMAT);
        if (divisions.newest(code / 1000) == null) {
            sink.report(FindingCode.KBLI_UNKNOWN, Member.KBLI, () -> List.of(Days.twoDigits(code / 1000)));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.KBLI_UNKNOWN);
        return code;
    }

    private long readChannels(Submission submission, CollectedFindings sink) {
        EnrolmentForm form = submission.form();
        int size = form.size(Member.CHANNELS);
        if (size > Member.CHANNELS.mostElements()) {
            reportSize(Member.CHANNELS, size, sink);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        int stated = 0;
        boolean isRefused = false;
        for (int i = 0; i < size; i++) {
            Presence presence = form.presence(Member.CHANNEL, i);
            isRefused |= presence == Presence.REFUSED;
            if (presence == Presence.STATED) {
                stated++;
                channels.check(submission.span(Member.CHANNEL, i), i, submission.submissionDay(), sink);
            }
        }
        return isRefused ? Submission.UNUSABLE : stated;
    }

    private static long readTrainings(long day, Submission submission, CollectedFindings sink) {
        EnrolmentForm form = submission.form();
        int size = form.size(Member.TRAININGS);
        if (size > Member.TRAININGS.mostElements()) {
            reportSize(Member.TRAININGS, size, sink);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        boolean isRefused = false;
        for (int i = 0; i < size; i++) {
            Presence presence = form.presence(Member.TRAINING, i);
            isRefused |= presence == Presence.REFUSED;
            if (presence == Presence.STATED) {
                readTraining(submission, i, day, sink);
            }
        }
        return isRefused ? Submission.UNUSABLE : size;
    }

    private static void readTraining(Submission submission, int index, long submittedOn, CollectedFindings sink) {
        EnrolmentForm form = submission.form();
        if (form.presence(Member.TRAINING_ACTIVITY, index) == Presence.STATED) {
            readId(Member.TRAINING_ACTIVITY, index, submission.span(Member.TRAINING_ACTIVITY, index), sink);
        }
        if (form.presence(Member.TRAINING_MODE, index) == Presence.STATED) {
            readName(MODES, Member.TRAINING_MODE, index, submission.span(Member.TRAINING_MODE, index), sink);
        }
        if (form.presence(Member.TRAINING_FINISHED_ON, index) == Presence.STATED) {
            Span day = submission.span(Member.TRAINING_FINISHED_ON, index);
            readDateUpTo(submittedOn, Member.TRAINING_FINISHED_ON, index, day, sink);
        }
    }
}
