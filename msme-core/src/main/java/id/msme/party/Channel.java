package id.msme.party;

import static java.util.Objects.requireNonNull;

import id.msme.text.Ids;
import id.msme.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place where an MSME meets customers online.
 *
 * @param id the id in enrolments, 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code instagram}
 * @param name the name for people, for example {@code Instagram}
 * @param kind the kind of channel
 * @param closures the periods in which it was closed; empty if it has always been open
 */
public record Channel(String id, String name, ChannelKind kind, List<Closure> closures) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the id is not 1 to 64 of A-Z a-z 0-9 . _ - or the name is not 1 to 200
     *     characters on one line
     */
    public Channel {
        Ids.require("a channel", requireNonNull(id, "id"));
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        closures = List.copyOf(requireNonNull(closures, "closures"));
        Texts.requireName("the name of the channel", id, name);
    }

    /**
     * Creates a channel that has always been open.
     *
     * @param id the id in enrolments, 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code instagram}
     * @param name the name for people, for example {@code Instagram}
     * @param kind the kind of channel
     */
    public Channel(String id, String name, ChannelKind kind) {
        this(id, name, kind, List.of());
    }

    /**
     * Returns whether the channel was open on a date.
     *
     * @param date the date
     * @return true unless the date is in one of the closed periods
     */
    public boolean isOpenOn(LocalDate date) {
        requireNonNull(date, "date");
        return closures.stream().noneMatch(closure -> closure.days().includes(date));
    }

    /** {@return one line, for example {@code tiktok-shop (MARKETPLACE), closed 2023-10-04..2023-12-11}} */
    @Override
    public String toString() {
        String closed = closures.stream().map(Closure::toString).collect(Collectors.joining(", "));
        return id + " (" + kind + ")" + (closed.isEmpty() ? "" : ", closed " + closed);
    }
}
