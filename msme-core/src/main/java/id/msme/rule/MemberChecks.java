package id.msme.rule;

import id.msme.catalogue.Catalogue;
import id.msme.check.NibCheck;
import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.check.NpwpCheck;
import id.msme.check.PhoneCheck;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.scale.Scale;
import id.msme.text.Codes;
import id.msme.text.Fault;
import id.msme.text.Mask;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.List;

/**
 * Checks each member by itself: whether it is present, and whether its value is valid.
 *
 * <p>Members are checked in their order, so that a check can read a member before it; only these checks refuse a
 * member.
 */
final class MemberChecks {

    private static final NameTable SCALES = NameTable.of(Scale.values());
    private static final NameTable FORMATS = new NameTable(List.of(EnrolmentForm.FORMAT));
    private static final Member[] MEMBERS = Member.values();
    /** All but the record itself, and elements, which are checked with their list. */
    private static final long CHECKED = CheckedRecord.bits(member -> member != Member.RECORD && !member.isIndexed());

    private static final long OBJECTS = CHECKED & CheckedRecord.bits(member -> member.type() == MemberType.OBJECT);
    private static final long REQUIRED = CHECKED & CheckedRecord.bits(Member::isRequired);

    private static final Finding[] MISSING = missing();

    private final NikRegions nikRegions;
    private final RegionCheck regionCheck;
    private final ProgramCheck programCheck;
    private final Divisions divisions;
    private final ListChecks lists;

    MemberChecks(Catalogue catalogue, ProgramCheck programCheck) {
        nikRegions = NikRegions.of(catalogue.regions());
        regionCheck = new RegionCheck(catalogue.regions());
        this.programCheck = programCheck;
        divisions = new Divisions(catalogue.industries());
        lists = new ListChecks(new ChannelCheck(catalogue.channels()));
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

    void check(CheckedRecord record, CollectedFindings found) {
        long stated = record.stated() & CHECKED;
        long refused = record.refusedByForm() & CHECKED;
        record.refuse(refused);
        record.use(stated & OBJECTS);
        checkRecordAndEnterprise(stated, record, found);
        long day = record.submissionDay();
        checkIdentifiers(stated, day, record, found);
        checkReadiness(stated, day, record, found);
        NumberChecks.check(stated, record, found);
        long missing = REQUIRED & ~(stated | refused);
        if (missing != 0) {
            reportMissing(missing, record.stated(), found);
        }
    }

    // one line after the other instead of a loop over the members: each check is then compiled for its member

    private static boolean has(long stated, Member member) {
        return (stated & CheckedRecord.bit(member)) != 0;
    }

    /** In one method: the compiler would put two short ones into each of its callers, and compile them as often. */
    private void checkRecordAndEnterprise(long stated, CheckedRecord record, CollectedFindings sink) {
        if (has(stated, Member.SUBMITTED_ON)) {
            record.keep(
                    Member.SUBMITTED_ON,
                    TextChecks.readDate(Member.SUBMITTED_ON, record.span(Member.SUBMITTED_ON), sink));
        }
        if (has(stated, Member.ID)) {
            record.keep(Member.ID, TextChecks.readId(Member.ID, 0, record.span(Member.ID), sink));
        }
        if (has(stated, Member.PROGRAM)) {
            record.keep(Member.PROGRAM, programCheck.readProgram(record, sink));
        }
        if (has(stated, Member.PARTNER)) {
            record.keep(Member.PARTNER, ProgramCheck.readPartner(record));
        }
        if (has(stated, Member.FORMAT)) {
            record.keep(
                    Member.FORMAT, TextChecks.readName(FORMATS, Member.FORMAT, 0, record.span(Member.FORMAT), sink));
        }
        long day = record.submissionDay();
        if (has(stated, Member.NAME)) {
            record.keep(Member.NAME, TextChecks.readPersonName(Member.NAME, record.span(Member.NAME), sink));
        }
        if (has(stated, Member.OWNER_NAME)) {
            record.keep(
                    Member.OWNER_NAME,
                    TextChecks.readPersonName(Member.OWNER_NAME, record.span(Member.OWNER_NAME), sink));
        }
        if (has(stated, Member.KBLI)) {
            record.keep(Member.KBLI, readKbli(record.span(Member.KBLI), sink));
        }
        if (has(stated, Member.REGION)) {
            record.keep(Member.REGION, regionCheck.read(record, sink));
        }
        if (has(stated, Member.ESTABLISHED_ON)) {
            record.keep(
                    Member.ESTABLISHED_ON,
                    TextChecks.readDateUpTo(day, Member.ESTABLISHED_ON, 0, record.span(Member.ESTABLISHED_ON), sink));
        }
        if (has(stated, Member.DECLARED_SCALE)) {
            record.keep(
                    Member.DECLARED_SCALE,
                    TextChecks.readName(SCALES, Member.DECLARED_SCALE, 0, record.span(Member.DECLARED_SCALE), sink));
        }
        if (has(stated, Member.CHANNELS)) {
            record.keep(Member.CHANNELS, lists.read(Member.CHANNELS, Member.CHANNEL, record, sink));
        }
    }

    private void checkIdentifiers(long stated, long day, CheckedRecord record, CollectedFindings found) {
        if (has(stated, Member.NIB)) {
            record.keep(Member.NIB, usable(NibCheck.check(record.span(Member.NIB), found.at(Member.NIB))));
        }
        if (has(stated, Member.NPWP)) {
            record.keep(
                    Member.NPWP,
                    usable(NpwpCheck.check(record.span(Member.NPWP), day, nikRegions, found.at(Member.NPWP))));
        }
        if (has(stated, Member.NIK)) {
            record.keep(
                    Member.NIK, usable(NikCheck.check(record.span(Member.NIK), day, nikRegions, found.at(Member.NIK))));
        }
        if (has(stated, Member.PHONE)) {
            record.keep(Member.PHONE, usable(PhoneCheck.check(record.span(Member.PHONE), found.at(Member.PHONE))));
        }
    }

    private static long usable(long number) {
        return number < 0 ? CheckedRecord.UNUSABLE : number;
    }

    private void checkReadiness(long stated, long day, CheckedRecord record, CollectedFindings sink) {
        if (has(stated, Member.RESPONSE_TIME)) {
            record.keep(Member.RESPONSE_TIME, TextChecks.readResponseTime(record.span(Member.RESPONSE_TIME), sink));
        }
        if (has(stated, Member.LAST_ONLINE_ACTIVITY_ON)) {
            record.keep(
                    Member.LAST_ONLINE_ACTIVITY_ON,
                    TextChecks.readDateUpTo(
                            day, Member.LAST_ONLINE_ACTIVITY_ON, 0, record.span(Member.LAST_ONLINE_ACTIVITY_ON), sink));
        }
        if (has(stated, Member.TRAININGS)) {
            record.keep(Member.TRAININGS, lists.read(Member.TRAININGS, Member.TRAINING, record, sink));
        }
    }

    /** Reports what is missing of objects that are stated. */
    private static void reportMissing(long missing, long stated, CollectedFindings found) {
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            Member member = MEMBERS[Long.numberOfTrailingZeros(rest)];
            if ((stated & CheckedRecord.bit(member.parent().orElseThrow())) != 0) {
                found.report(MISSING[member.ordinal()], member);
            }
        }
    }

    private long readKbli(Span text, CollectedFindings sink) {
        int code = Codes.kbli(text);
        if (code == Codes.INVALID) {
            sink.report(FindingCode.KBLI_FORMAT, Member.KBLI, () -> List.of(Mask.shape(text), Fault.ofRequired(text)));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.KBLI_FORMAT);
        if (divisions.newest(code / 1000) == null) {
            sink.report(FindingCode.KBLI_UNKNOWN, Member.KBLI, () -> List.of(Days.twoDigits(code / 1000)));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.KBLI_UNKNOWN);
        return code;
    }
}
