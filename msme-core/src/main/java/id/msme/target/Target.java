package id.msme.target;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that a program set out to reach by a day. */
@Value.Immutable
@SuppressWarnings("exports")
public abstract class Target {

    Target() {}

    /**
     * Begins a target.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name.
     *
     * @return for example {@code dm-2024}
     */
    public abstract String id();

    /**
     * What it counts.
     *
     * @return the indicator
     */
    public abstract Indicator indicator();

    /**
     * From where it counts.
     *
     * @return the kind
     */
    public abstract TargetKind kind();

    /**
     * The number itself, as it was announced.
     *
     * @return at least 1; on top of the baseline where the kind is additional
     */
    public abstract long value();

    /**
     * What was reached before, where the kind is additional.
     *
     * @return 0 unless stated
     */
    @Value.Default
    public long baseline() {
        return 0;
    }

    /**
     * Whether more than the value was promised as welcome.
     *
     * @return false where the value is meant exactly
     */
    @Value.Default
    public boolean isMinimum() {
        return false;
    }

    /**
     * The earliest day by which it was to be reached, where the deadline is a window.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> earliest();

    /**
     * The latest day by which it was to be reached.
     *
     * @return the deadline, included
     */
    public abstract LocalDate deadline();

    /**
     * The target that this one continues.
     *
     * @return the id of another target of the program, or empty
     */
    public abstract Optional<String> follows();

    /**
     * The population it was set against.
     *
     * @return the population, or empty
     */
    public abstract Optional<Population> population();

    /**
     * Where it was announced.
     *
     * @return the source, empty for a target of the user's own
     */
    public abstract Optional<Citation> citation();

    /**
     * The number to reach in all, the baseline included.
     *
     * @return value and baseline
     */
    public final long cumulativeValue() {
        return Math.addExact(baseline(), value());
    }

    @Value.Check
    void check() {
        if (id().isBlank() || value() < 1 || baseline() < 0) {
            throw new IllegalArgumentException(
                    "a target has an id, a value of at least 1 and no negative baseline: " + id());
        }
        if (kind() == TargetKind.CUMULATIVE && baseline() > 0) {
            throw new IllegalArgumentException("a target that counts from the beginning has no baseline: " + id());
        }
        if (earliest().map(day -> day.isAfter(deadline())).orElse(false)) {
            throw new IllegalArgumentException("the earliest day of a target is not after its deadline: " + id());
        }
    }

    /** Builds a {@link Target}; each part can be set once. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
