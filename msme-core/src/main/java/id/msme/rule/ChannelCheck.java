package id.msme.rule;

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
import id.msme.timeline.Validity;
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

    void check(Span name, int index, long submittedOn, CollectedFindings sink) {
        int known = names.indexOf(name);
        if (known == NameTable.NONE) {
            sink.report(
                    FindingCode.CHANNEL_UNKNOWN, Member.CHANNEL, index, () -> List.of(Mask.code(name), names.listed()));
            return;
        }
        sink.passed(FindingCode.CHANNEL_UNKNOWN);
        if (submittedOn != IsoDate.INVALID) {
            checkOpen(channels.get(known), index, submittedOn, sink);
        }
    }

    private static void checkOpen(Channel channel, int index, long submittedOn, CollectedFindings sink) {
        List<Closure> closures = channel.closures();
        for (int i = 0; i < closures.size(); i++) {
            Validity days = closures.get(i).days();
            if (days.includes(submittedOn)) {
                sink.report(
                        FindingCode.CHANNEL_CLOSED,
                        Member.CHANNEL,
                        index,
                        () -> List.of(channel.id(), days.toString()));
                return;
            }
        }
        sink.passed(FindingCode.CHANNEL_CLOSED);
    }
}
