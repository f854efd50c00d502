package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.text.Fault;
import id.msme.text.Ids;
import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import id.msme.text.Mask;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.List;

/** Checks texts that stand for themselves: ids, names, words of a closed list, dates and durations. */
final class TextChecks {

    /** The value of a member that is read as text. */
    static final long STATED = 0;

    private TextChecks() {}

    static long readId(Member member, int index, Span text, CollectedFindings sink) {
        if (Ids.isId(text)) {
            sink.passed(FindingCode.TEXT_FORMAT);
            return STATED;
        }
        reportId(member, index, text, sink);
        return CheckedRecord.UNUSABLE;
    }

    private static void reportId(Member member, int index, Span text, CollectedFindings sink) {
        sink.report(
                FindingCode.TEXT_FORMAT,
                member,
                index,
                () -> List.of("id-form", TextForms.length(text), idFault(member, text)));
    }

    private static String idFault(Member member, Span text) {
        return faultOr(Ids.isOfIdCharacters(text) ? Fault.LENGTH : Fault.OTHER_CHARACTERS, member, text);
    }

    static long readPersonName(Member member, Span text, CollectedFindings sink) {
        if (TextForms.isName(text)) {
            sink.passed(FindingCode.TEXT_FORMAT);
            return STATED;
        }
        sink.report(
                FindingCode.TEXT_FORMAT,
                member,
                () -> List.of("name-form", TextForms.length(text), nameFault(member, text)));
        return CheckedRecord.UNUSABLE;
    }

    private static String nameFault(Member member, Span text) {
        return faultOr(TextForms.hasControl(text) ? Fault.CONTROL_CHARACTERS : Fault.LENGTH, member, text);
    }

    private static String faultOr(String fault, Member member, Span text) {
        return !Fault.isNothing(text) ? fault : member.isRequired() ? Fault.NOTHING_REQUIRED : Fault.NOTHING;
    }

    static long readName(NameTable names, Member member, int index, Span text, CollectedFindings sink) {
        int found = names.indexOf(text);
        if (found == NameTable.NONE) {
            sink.report(
                    FindingCode.VALUE_UNKNOWN,
                    member,
                    index,
                    () -> List.of(Mask.code(text), names.listed(), Fault.of(text, Fault.FORM)));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_UNKNOWN);
        return found;
    }

    static long readDate(Member member, Span text, CollectedFindings sink) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            reportDate(member, 0, text, sink);
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        return day;
    }

    static long readDateUpTo(long submittedOn, Member member, int index, Span text, CollectedFindings sink) {
        long day = IsoDate.epochDay(text);
        if (day == IsoDate.INVALID) {
            reportDate(member, index, text, sink);
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        if (submittedOn == IsoDate.INVALID) {
            return day;
        }
        if (day > submittedOn) {
            sink.report(FindingCode.DATE_ORDER, member, index, () -> List.of(Days.text(day), Days.text(submittedOn)));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_ORDER);
        return day;
    }

    private static void reportDate(Member member, int index, Span text, CollectedFindings sink) {
        sink.report(
                FindingCode.DATE_FORMAT,
                member,
                index,
                () -> List.of("date-form", Mask.shape(text), Fault.ofDate(text, member.isRequired())));
    }

    static long readResponseTime(Span text, CollectedFindings sink) {
        long seconds = IsoDuration.seconds(text);
        if (seconds == IsoDuration.INVALID) {
            sink.report(
                    FindingCode.DATE_FORMAT,
                    Member.RESPONSE_TIME,
                    () -> List.of("duration-form", Mask.shape(text), Fault.of(text, Fault.FORM)));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.DATE_FORMAT);
        if (seconds < 0) {
            sink.report(FindingCode.VALUE_RANGE, Member.RESPONSE_TIME, "not-negative", "negative");
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        return seconds;
    }
}
