package id.msme.enrolment;

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
    private static final long CHECKED = Submission.bits(member -> member != Member.RECORD && !member.isIndexed());

    private static final long OBJECTS = CHECKED & Submission.bits(member -> member.type() == MemberType.OBJECT);
    private static final long REQUIRED = CHECKED & Submission.bits(Member::isRequired);

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
        NumberChecks.check(stated, submission, found);
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
                    Member.SUBMITTED_ON,
                    TextChecks.readDate(Member.SUBMITTED_ON, submission.span(Member.SUBMITTED_ON), sink));
        }
        if (has(stated, Member.ID)) {
            submission.keep(Member.ID, TextChecks.readId(Member.ID, 0, submission.span(Member.ID), sink));
        }
        if (has(stated, Member.PROGRAM)) {
            submission.keep(Member.PROGRAM, programCheck.readProgram(submission, sink));
        }
        if (has(stated, Member.PARTNER)) {
            submission.keep(Member.PARTNER, readPartner(submission));
        }
        if (has(stated, Member.FORMAT)) {
            submission.keep(
                    Member.FORMAT,
                    TextChecks.readName(FORMATS, Member.FORMAT, 0, submission.span(Member.FORMAT), sink));
        }
    }

    private void checkEnterprise(long stated, long day, Submission submission, CollectedFindings sink) {
        if (has(stated, Member.NAME)) {
            submission.keep(Member.NAME, TextChecks.readPersonName(Member.NAME, submission.span(Member.NAME), sink));
        }
        if (has(stated, Member.OWNER_NAME)) {
            submission.keep(
                    Member.OWNER_NAME,
                    TextChecks.readPersonName(Member.OWNER_NAME, submission.span(Member.OWNER_NAME), sink));
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
                    TextChecks.readDateUpTo(
                            day, Member.ESTABLISHED_ON, 0, submission.span(Member.ESTABLISHED_ON), sink));
        }
        if (has(stated, Member.DECLARED_SCALE)) {
            submission.keep(
                    Member.DECLARED_SCALE,
                    TextChecks.readName(
                            SCALES, Member.DECLARED_SCALE, 0, submission.span(Member.DECLARED_SCALE), sink));
        }
        if (has(stated, Member.CHANNELS)) {
            submission.keep(Member.CHANNELS, lists.readChannels(submission, sink));
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
            submission.keep(
                    Member.RESPONSE_TIME, TextChecks.readResponseTime(submission.span(Member.RESPONSE_TIME), sink));
        }
        if (has(stated, Member.LAST_ONLINE_ACTIVITY_ON)) {
            submission.keep(
                    Member.LAST_ONLINE_ACTIVITY_ON,
                    TextChecks.readDateUpTo(
                            day,
                            Member.LAST_ONLINE_ACTIVITY_ON,
                            0,
                            submission.span(Member.LAST_ONLINE_ACTIVITY_ON),
                            sink));
        }
        if (has(stated, Member.TRAININGS)) {
            submission.keep(Member.TRAININGS, ListChecks.readTrainings(day, submission, sink));
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
        return TextChecks.STATED;
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
}
