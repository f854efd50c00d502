package id.msme.party;

/**
 * A place where an MSME meets customers online.
 *
 * @param id its name in enrolments, for example {@code instagram}
 * @param kind its kind
 */
public record Channel(String id, ChannelKind kind) {

    /**
     * Checks the id.
     *
     * @param id its name in enrolments
     * @param kind its kind
     * @throws IllegalArgumentException if the id is blank
     */
    public Channel {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a channel has an id");
        }
    }
}
