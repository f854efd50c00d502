package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The known facts about one side of a partnership that may own or control another.
 *
 * @param owner the standing of the side that may have the hold, if it is known
 * @param partner the standing of the other side, if it is known
 * @param ownsOrControls whether it owns or controls the other, if that is known
 */
public record Stake(Optional<Standing> owner, Optional<Standing> partner, Optional<Boolean> ownsOrControls) {

    /** Refuses null. */
    public Stake {
        requireNonNull(owner, "owner");
        requireNonNull(ownsOrControls, "ownsOrControls");
        requireNonNull(partner, "partner");
    }

    /**
     * {@return a stake of which all is known}
     *
     * @param owner the standing of the side that may have the hold
     * @param partner the standing of the other side
     * @param ownsOrControls whether it owns or controls the other
     */
    public static Stake of(Standing owner, Standing partner, boolean ownsOrControls) {
        requireNonNull(owner, "owner");
        requireNonNull(partner, "partner");
        return new Stake(Optional.of(owner), Optional.of(partner), Optional.of(ownsOrControls));
    }
}
