package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.check.FindingSink;
import id.msme.check.NibCheck;
import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.check.NpwpCheck;
import id.msme.check.PhoneCheck;
import id.msme.evidence.Fact;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
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

    private static final long REQUIRED = bits(member -> member.isRequired() && !member.isIndexed()) & CHECKED;
    /** The range of each member that states a fact. */
    private static final long[] LEAST = facts(fact -> FactMembers.NUMBERS.units(fact.min()));

    private static final long[] MOST = facts(fact -> FactMembers.NUMBERS.units(fact.max()));

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

    private static long[] facts(ToLongFunction<Fact> value) {
        long[] values = new long[MEMBERS.length];
        for (Fact fact : Fact.values()) {
            values[FactMembers.memberOf(fact).ordinal()] = value.applyAsLong(fact);
        }
        return values;
    }

    void check(Submission submission, CollectedFindings found) {
        long stated = submission.stated() & CHECKED;
        long refused = submission.refusedByForm() & CHECKED;
        submission.refuse(refused);
        for (long rest = stated; rest != 0; rest &= rest - 1) {
            check(MEMBERS[Long.numberOfTrailingZeros(rest)], submission, found);
        }
        long missing = REQUIRED & ~(stated | refused);
        if (missing != 0) {
            reportMissing(missing, submission.stated(), found);
        }
    }

    private void check(Member member, Submission submission, CollectedFindings found) {
        long value = read(member, submission, found);
        if (value == Submission.UNUSABLE) {
            submission.refuse(Submission.bit(member));
        } else {
            submission.use(member, value);
        }
    }

    /** Reports what is missing of objects that are stated. */
    private static void reportMissing(long missing, long stated, CollectedFindings found) {
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            Member member = MEMBERS[Long.numberOfTrailingZeros(rest)];
            if ((stated & Submission.bit(member.parent().orElseThrow())) != 0) {
                found.report(FindingCode.VALUE_MISSING, member, member.jsonName());
            }
        }
    }

    /** Reads a stated member into a number; reports and returns {@link Submission#UNUSABLE} if it is wrong. */
    private long read(Member member, Submission submission, CollectedFindings sink) {
        EnrolmentForm form = submission.form();
        return switch (member) {
            case MSME, OWNER, READINESS, DIGITAL_LITERACY -> STATED;
            case PROGRAM -> programCheck.readProgram(submission, sink);
            case PARTNER -> readPartner(submission);
            case ID -> readId(member, 0, submission.span(member), sink);
            case FORMAT -> readName(FORMATS, member, 0, submission.span(member), sink);
            case NAME, OWNER_NAME -> readPersonName(member, submission.span(member), sink);
            case NIB, NPWP, NIK, PHONE -> readIdentifier(member, submission, sink.at(member));
            case KBLI -> readKbli(submission.span(member), sink);
            case REGION -> regionCheck.read(submission, sink);
            case CONSENT, INDEPENDENT -> form.flag(member) ? 1 : 0;
            case SUBMITTED_ON -> readDate(member, submission.span(member), sink);
            case ESTABLISHED_ON, LAST_ONLINE_ACTIVITY_ON ->
                readDateUpToSubmission(member, 0, submission.span(member), submission, sink);
            case RESPONSE_TIME -> readResponseTime(submission.span(member), sink);
            case DECLARED_SCALE -> readName(SCALES, member, 0, submission.span(member), sink);
            case ANNUAL_SALES, BUSINESS_CAPITAL, NET_ASSETS ->
                readInteger(member, form.number(member), MAX_RUPIAH, sink);
            case EMPLOYEES -> readInteger(member, form.number(member), MAX_EMPLOYEES, sink);
            case MONTHLY_CAPACITY, STOCK, EXPECTED_MONTHLY_ORDERS, PEAK_MONTHLY_ORDERS, RECORDED_MONTHS ->
                readInteger(member, form.number(member), MOST[member.ordinal()], sink);
            case SKILLS,
                    ETHICS,
                    SAFETY,
                    CULTURE,
                    RESPONSE_RATE,
                    CANCELLATION_RATE,
                    LATE_SHIPMENT_RATE,
                    RECORDED_SHARE,
                    ONLINE_SALES_SHARE,
                    RATING -> readDecimal(member, submission.span(member), sink);
            case CHANNELS -> readChannels(submission, sink);
            case TRAININGS -> readTrainings(submission, sink);
            case RECORD, CHANNEL, TRAINING, TRAINING_ACTIVITY, TRAINING_MODE, TRAINING_FINISHED_ON ->
                throw new IllegalArgumentException("not checked by itself: " + member);
        };
    }

    private static long readPartner(Submission submission) {
        ProgramCheck.findPartner(submission);
        return STATED;
    }

    private long readIdentifier(Member member, Submission submission, FindingSink sink) {
        Span text = submission.span(member);
        long day = submission.submissionDay();
        long number =
                switch (member) {
                    case NIB -> NibCheck.check(text, sink);
                    case NPWP -> NpwpCheck.check(text, day, nikRegions, sink);
                    case NIK -> NikCheck.check(text, day, nikRegions, sink);
                    default -> PhoneCheck.check(text, sink);
                };
        return number < 0 ? Submission.UNUSABLE : number;
    }

    private static long readId(Member member, int index, Span text, RuleSink sink) {
        if (TextForms.isId(text)) {
            sink.passed(FindingCode.TEXT_FORMAT);
            return STATED;
        }
        reportId(member, index, text, sink);
        return Submission.UNUSABLE;
    }

    private static long readPersonName(Member member, Span text, RuleSink sink) {
        if (TextForms.isName(text)) {
            sink.passed(FindingCode.TEXT_FORMAT);
            return STATED;
        }
        sink.report(FindingCode.TEXT_FORMAT, member, "name-form", TextForms.length(text), nameFault(member, text));
        return Submission.UNUSABLE;
    }

    private static void reportId(Member member, int index, Span text, RuleSink sink) {
        String fault = TextForms.isOfIdCharacters(text) ? Fault.LENGTH : Fault.OTHER_CHARACTERS;
        sink.report(
                FindingCode.TEXT_FORMAT,
                member,
                index,
                "id-form",
                TextForms.length(text),
                faultOr(fault, member, text));
    }

    private static void reportDate(Member member, int index, Span text, RuleSink sink) {
        String fault = Fault.ofDate(text, member.isRequired());
        sink.report(FindingCode.DATE_FORMAT, member, index, "date-form", Mask.shape(text), fault);
    }

    private static void reportSize(Member list, int size, RuleSink sink) {
        sink.report(FindingCode.VALUE_RANGE, list, "0.." + list.mostElements(), Integer.toString(size));
    }

    private static String nameFault(Member member, Span text) {
        boolean hasControl = text.chars().anyMatch(Character::isISOControl);
        return faultOr(hasControl ? Fault.CONTROL_CHARACTERS : Fault.LENGTH, member, text);
    }

    private static String faultOr(String fault, Member member, Span text) {
        return !Fault.isNothing(text) ? fault : member.isRequired() ? Fault.NOTHING_REQUIRED : Fault.NOTHING;
    }

    private static long readName(NameTable names, Member member, int index, Span text, RuleSink sink) {
        int found = names.indexOf(text);
        if (found == NameTable.NONE) {
            sink.report(
                    FindingCode.VALUE_UNKNOWN,
                    member,
                    index,
                    Mask.code(text),
                    names.listed(),
                    Fault.of(text, Fault.FORM));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_UNKNOWN);
        return found;
    }

    private static long readDate(Member member, Span text, RuleSink sink) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            reportDate(member, 0, text, sink);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        return day;
    }

    private static long readDateUpToSubmission(
            Member member, int index, Span text, Submission submission, RuleSink sink) {
        long day = IsoDate.epochDay(text);
        long submittedOn = submission.submissionDay();
        if (day == IsoDate.INVALID) {
            reportDate(member, index, text, sink);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        if (submittedOn == IsoDate.INVALID) {
            return day;
        }
        if (day > submittedOn) {
            sink.report(FindingCode.DATE_ORDER, member, index, Days.text(day), Days.text(submittedOn));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_ORDER);
        return day;
    }

    private static long readInteger(Member member, long number, long most, RuleSink sink) {
        if (number < 0 || number > most) {
            sink.report(FindingCode.VALUE_RANGE, member, "0.." + most, number < 0 ? SMALLER : LARGER);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        return number;
    }

    private static long readDecimal(Member member, Span text, RuleSink sink) {
        long value = Millionths.parse(text);
        if (value == Millionths.TOO_FINE) {
            sink.report(FindingCode.VALUE_RANGE, member, "six-places", "too-fine");
            return Submission.UNUSABLE;
        }
        long min = LEAST[member.ordinal()];
        long max = MOST[member.ordinal()];
        if (value < min || value > max) {
            String range = Millionths.toText(min) + ".." + Millionths.toText(max);
            sink.report(FindingCode.VALUE_RANGE, member, range, value < min ? SMALLER : LARGER);
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        return value;
    }

    private static long readResponseTime(Span text, RuleSink sink) {
        long seconds = IsoDuration.seconds(text);
        if (seconds == IsoDuration.INVALID) {
            sink.report(
                    FindingCode.DATE_FORMAT,
                    Member.RESPONSE_TIME,
                    "duration-form",
                    Mask.shape(text),
                    Fault.of(text, Fault.FORM));
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

    private long readKbli(Span text, RuleSink sink) {
        int code = Codes.kbli(text);
        if (code == Codes.INVALID) {
            sink.report(FindingCode.KBLI_FORMAT, Member.KBLI, Mask.shape(text), Fault.ofRequired(text));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.KBLI_FORMAT);
        if (divisions.newest(code / 1000) == null) {
            sink.report(FindingCode.KBLI_UNKNOWN, Member.KBLI, Days.twoDigits(code / 1000));
            return Submission.UNUSABLE;
        }
        sink.passed(FindingCode.KBLI_UNKNOWN);
        return code;
    }

    private long readChannels(Submission submission, RuleSink sink) {
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

    private static long readTrainings(Submission submission, RuleSink sink) {
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
                readTraining(submission, i, sink);
            }
        }
        return isRefused ? Submission.UNUSABLE : size;
    }

    private static void readTraining(Submission submission, int index, RuleSink sink) {
        EnrolmentForm form = submission.form();
        if (form.presence(Member.TRAINING_ACTIVITY, index) == Presence.STATED) {
            readId(Member.TRAINING_ACTIVITY, index, submission.span(Member.TRAINING_ACTIVITY, index), sink);
        }
        if (form.presence(Member.TRAINING_MODE, index) == Presence.STATED) {
            readName(MODES, Member.TRAINING_MODE, index, submission.span(Member.TRAINING_MODE, index), sink);
        }
        if (form.presence(Member.TRAINING_FINISHED_ON, index) == Presence.STATED) {
            Span day = submission.span(Member.TRAINING_FINISHED_ON, index);
            readDateUpToSubmission(Member.TRAINING_FINISHED_ON, index, day, submission, sink);
        }
    }
}
