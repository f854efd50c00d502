package id.msme.activity;

import static java.util.Objects.requireNonNull;

import id.msme.number.Share;
import java.util.Optional;

/**
 * The numbers of trainings, or of people in trainings, by mode.
 *
 * @param virtual online only
 * @param mixed online and in one place
 * @param inPerson in one place
 */
public record ModeCount(long virtual, long mixed, long inPerson) {

    /** None. */
    public static final ModeCount NONE = new ModeCount(0, 0, 0);

    /**
     * Checks the counts.
     *
     * @param virtual online only
     * @param mixed online and in one place
     * @param inPerson in one place
     * @throws IllegalArgumentException if one is negative
     */
    public ModeCount {
        if (virtual < 0 || mixed < 0 || inPerson < 0) {
            throw new IllegalArgumentException("a count of modes is not negative");
        }
    }

    /**
     * {@return this count with more of one mode}
     *
     * @param mode the mode
     * @param count how many more
     */
    public ModeCount plus(Mode mode, long count) {
        requireNonNull(mode, "mode");
        return switch (mode) {
            case VIRTUAL -> new ModeCount(Math.addExact(virtual, count), mixed, inPerson);
            case MIXED -> new ModeCount(virtual, Math.addExact(mixed, count), inPerson);
            case IN_PERSON -> new ModeCount(virtual, mixed, Math.addExact(inPerson, count));
        };
    }

    /** {@return all modes together} */
    public long total() {
        return Math.addExact(Math.addExact(virtual, mixed), inPerson);
    }

    /** {@return the share held online only, empty where there is nothing to take it of; mixed is not virtual} */
    public Optional<Share> virtualShare() {
        return total() == 0 ? Optional.empty() : Optional.of(Share.of(virtual, total()));
    }
}
