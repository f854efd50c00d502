package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.party.Channel;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A channel that was closed on the day of submission. */
final class ChannelDefects {

    private final List<Channel> channels;
    private final List<DayRange> closed;

    ChannelDefects(Collection<Channel> channels, DayRange usualDays) {
        this.channels = List.copyOf(channels);
        closed = channels.stream()
                .flatMap(channel -> channel.closures().stream())
                .flatMap(closure -> usualDays.within(closure.days()).stream())
                .toList();
    }

    List<Defect> all() {
        return closed.isEmpty()
                ? List.of()
                : List.of(Defect.in(Member.CHANNELS, FindingCode.CHANNEL_CLOSED, this::stateClosed)
                        .on((program, draws) -> days(program.window(), draws)));
    }

    private Optional<DayRange> days(Validity window, Draws draws) {
        List<DayRange> inWindow =
                closed.stream().flatMap(days -> days.within(window).stream()).toList();
        return Optional.of(draws.pick(inWindow.isEmpty() ? closed : inWindow));
    }

    private void stateClosed(Draft draft, Draws draws) {
        LocalDate day = draft.day();
        List<String> ids = channels.stream()
                .filter(channel -> !channel.isOpenOn(day))
                .map(Channel::id)
                .toList();
        Optional<String> open = channels.stream()
                .filter(channel -> channel.isOpenOn(day))
                .map(Channel::id)
                .findFirst();
        draft.stateJson(
                Member.CHANNELS,
                Writing.ofList(
                        Stream.concat(open.stream(), Stream.of(draws.pick(ids))).toList()));
    }
}
