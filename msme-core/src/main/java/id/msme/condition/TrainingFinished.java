package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.text.Ids;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A training is stated: any, or one of an activity, in one of several modes, or both.
 *
 * <p>A training whose activity or mode is absent or refused may match, so that this condition is undetermined unless
 * another training matches.
 */
public final class TrainingFinished implements Condition {

    private static final String NAME = "training";
    private static final TrainingFinished ANY = new TrainingFinished(null, List.of());

    private final @Nullable String activity;
    private final List<Mode> modes;

    private TrainingFinished(@Nullable String activity, List<Mode> modes) {
        this.activity = activity;
        this.modes = modes;
    }

    /** {@return the condition that some training is stated} */
    public static TrainingFinished any() {
        return ANY;
    }

    /**
     * {@return this condition for one activity only}
     *
     * @param id the id of the activity: 1 to 64 ASCII letters, digits, dots, underscores and hyphens
     * @throws IllegalArgumentException if the id is not of that form
     */
    public TrainingFinished of(String id) {
        return new TrainingFinished(Ids.require("an activity", requireNonNull(id, "id")), modes);
    }

    /**
     * {@return this condition for some modes only}
     *
     * @param first a mode
     * @param more other modes
     * @throws IllegalArgumentException if a mode is repeated
     */
    public TrainingFinished in(Mode first, Mode... more) {
        requireNonNull(first, "first");
        return in(Stream.concat(Stream.of(first), ConditionParts.listed("more", more).stream())
                .toList());
    }

    /**
     * {@return this condition for some modes only}
     *
     * @param among the modes
     * @throws IllegalArgumentException if there are none, or one is repeated
     */
    public TrainingFinished in(List<Mode> among) {
        return new TrainingFinished(
                activity, ConditionParts.values("mode", List.copyOf(requireNonNull(among, "among"))));
    }

    /** {@return the id of the activity; empty if any activity counts} */
    public Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    /** {@return the modes, in the order stated; empty if any mode counts} */
    public List<Mode> modes() {
        return modes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/readiness/trainings");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingFinished that
                && Objects.equals(activity, that.activity)
                && modes.equals(that.modes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activity, modes);
    }

    /** {@return for example {@code training literasi-digital in VIRTUAL or MIXED}} */
    @Override
    public String toString() {
        return NAME
                + (activity == null ? "" : " " + activity)
                + (modes.isEmpty()
                        ? ""
                        : modes.stream().map(Mode::name).collect(Collectors.joining(" or ", " in ", "")));
    }
}
