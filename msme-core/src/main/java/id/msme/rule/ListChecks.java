package id.msme.rule;

import id.msme.activity.Mode;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.List;

/**
 * Checks the lists of a record with their elements.
 *
 * @param channels the known channels
 */
record ListChecks(ChannelCheck channels) {

    private static final NameTable MODES = NameTable.of(Mode.values());

    /** The number of stated elements, or that the list cannot be used. */
    long read(Member list, Member element, CheckedRecord record, CollectedFindings sink) {
        EnrolmentForm form = record.form();
        int size = form.size(list);
        if (size > list.mostElements()) {
            reportSize(list, size, sink);
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.VALUE_RANGE);
        int stated = 0;
        boolean isRefused = false;
        for (int i = 0; i < size; i++) {
            Presence presence = form.presence(element, i);
            isRefused |= presence == Presence.REFUSED;
            if (presence == Presence.STATED) {
                stated++;
                readElement(element, i, record, sink);
            }
        }
        return isRefused ? CheckedRecord.UNUSABLE : stated;
    }

    private void readElement(Member element, int index, CheckedRecord record, CollectedFindings sink) {
        if (element == Member.CHANNEL) {
            channels.check(record.span(Member.CHANNEL, index), index, record.submissionDay(), sink);
        } else {
            readTraining(record, index, record.submissionDay(), sink);
        }
    }

    private static void readTraining(CheckedRecord record, int index, long submittedOn, CollectedFindings sink) {
        EnrolmentForm form = record.form();
        if (form.presence(Member.TRAINING_ACTIVITY, index) == Presence.STATED) {
            TextChecks.readId(Member.TRAINING_ACTIVITY, index, record.span(Member.TRAINING_ACTIVITY, index), sink);
        }
        if (form.presence(Member.TRAINING_MODE, index) == Presence.STATED) {
            TextChecks.readName(MODES, Member.TRAINING_MODE, index, record.span(Member.TRAINING_MODE, index), sink);
        }
        if (form.presence(Member.TRAINING_FINISHED_ON, index) == Presence.STATED) {
            Span day = record.span(Member.TRAINING_FINISHED_ON, index);
            TextChecks.readDateUpTo(submittedOn, Member.TRAINING_FINISHED_ON, index, day, sink);
        }
    }

    private static void reportSize(Member list, int size, CollectedFindings sink) {
        sink.report(FindingCode.VALUE_RANGE, list, () -> List.of("0.." + list.mostElements(), Integer.toString(size)));
    }
}
