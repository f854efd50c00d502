package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Closure;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import id.msme.text.NameTable;
import id.msme.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Checks one stated channel: whether it is known, and whether it was open on the date of submission. */
final class ChannelCheck {

    private final List<Channel> channels;
    private final NameTable names;

    ChannelCheck(Collection<Channel> channels) {
        this.channels = List.copyOf(channels);
        var ids = new ArrayList<String>();
        for (Channel channel : channels) {
            ids.add(channel.id());
        }
        names = new NameTable(ids);
    }

    /** The number of the known channel at an index of the list, or {@link NameTable#NONE}. */
    int indexAt(EnrolmentForm form, int index) {
        return form.presence(Member.CHANNEL, index) == Presence.STATED
                ? names.indexOf(form.text(Member.CHANNEL, index))
                : NameTable.NONE;
    }

    /** The kind of a known channel. */
    ChannelKind kind(int channel) {
        return channels.get(channel).kind();
    }

    void check(Span name, int index, long submittedOn, RuleSink sink) {
        int known = names.indexOf(name);
        if (known == NameTable.NONE) {
            sink.report(FindingCode.CHANNEL_UNKNOWN, Member.CHANNEL, index, Mask.code(name), names.listed());
            return;
        }
        sink.passed(FindingCode.CHANNEL_UNKNOWN);
        if (submittedOn != IsoDate.INVALID) {
            checkOpen(channels.get(known), index, submittedOn, sink);
        }
    }

    private static void checkOpen(Channel channel, int index, long submittedOn, RuleSink sink) {
        List<Closure> closures = channel.closures();
        for (int i = 0; i < closures.size(); i++) {
            if (closures.get(i).days().includes(submittedOn)) {
                String days = closures.get(i).days().toString();
                sink.report(FindingCode.CHANNEL_CLOSED, Member.CHANNEL, index, channel.id(), days);
                return;
            }
        }
        sink.passed(FindingCode.CHANNEL_CLOSED);
    }
}
