package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.CatalogueLimits;
import id.msme.text.Ids;
import id.msme.text.IsoDate;
import id.msme.text.Lists;
import id.msme.text.Texts;
import id.msme.text.ValueLimits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that a program plans to reach by a day, or within a window of days. */
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
        return new ImmutableTarget.Builder();
    }

    /**
     * Its name.
     *
     * @return 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code dm-2024}
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
     * @return 1 to 10^15; on top of the baseline where the kind is additional
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
     * The window in which it was to be reached, if it was stated relative to an event.
     *
     * @return the window, whose days are {@link #earliest()} and {@link #deadline()}; set by {@link Builder#within}
     */
    public abstract Optional<EventWindow> window();

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
     * The publisher whose counts measure it, if it was announced by their measure.
     *
     * @return 1 to 200 characters on one line, for example {@code KEMENKOP}, or empty
     */
    public abstract Optional<String> publisher();

    /**
     * How it is shared out among regions, scales or partners.
     *
     * @return at most 1,000 parts, in the order stated; parts of one dimension never overlap and add up to the value at
     *     most, unless the value is a minimum
     */
    public abstract List<TargetPart> parts();

    /**
     * Where it was announced.
     *
     * @return the sources, empty if the application states the target
     */
    public abstract List<Citation> citations();

    /**
     * The number to reach in all, the baseline included.
     *
     * @return value and baseline
     */
    public final long cumulativeValue() {
        return Math.addExact(baseline(), value());
    }

    /**
     * How much of the value is not shared out along a dimension.
     *
     * @param dimension the kind of segment, for example {@code Segment.InRegion.class}
     * @return the value less the parts of that dimension; negative where the parts go beyond a minimum
     */
    public final long unassigned(Class<? extends Segment> dimension) {
        return parts().stream()
                .filter(part -> dimension.isInstance(part.segment()))
                .mapToLong(TargetPart::value)
                .reduce(value(), Math::subtractExact);
    }

    @Value.Check
    void check() {
        Ids.require("a target", id());
        if (value() < 1 || (kind() == TargetKind.CUMULATIVE && value() < baseline())) {
            throw new IllegalArgumentException("the target " + id()
                    + " lies below where it starts: only counts that grow can be measured, so it needs a value of at"
                    + " least 1 and above its baseline, got " + value() + " from " + baseline());
        }
        ValueLimits.requireCount("the value of the target", id(), value());
        ValueLimits.requireCount("the baseline of the target", id(), baseline());
        if (baseline() < 0) {
            throw new IllegalArgumentException("a target has no negative baseline: " + id());
        }
        if (kind() == TargetKind.CUMULATIVE && baseline() > 0) {
            throw new IllegalArgumentException("a target that counts from the beginning has no baseline: " + id());
        }
        IsoDate.require("the deadline of the target", id(), deadline());
        if (earliest().isPresent()) {
            IsoDate.require("the earliest day of the target", id(), earliest().get());
        }
        if (earliest().isPresent() && earliest().get().isAfter(deadline())) {
            throw new IllegalArgumentException("the earliest day of a target is not after its deadline: " + id());
        }
        if (window().isPresent() && !hasDaysOf(window().get())) {
            throw new IllegalArgumentException("the days of a target are those of its window: " + id());
        }
        if (publisher().isPresent()) {
            Texts.requireName("the publisher of the target", id(), publisher().get());
        }
        checkParts();
    }

    private boolean hasDaysOf(EventWindow window) {
        return earliest().equals(Optional.of(window.earliest())) && deadline().equals(window.latest());
    }

    private void checkParts() {
        Lists.requireAtMost(CatalogueLimits.MAX_PARTS, "parts", id(), parts());
        for (int i = 0; i < parts().size(); i++) {
            Segment segment = parts().get(i).segment();
            if (parts().subList(0, i).stream().anyMatch(part -> part.segment().overlaps(segment))) {
                throw new IllegalArgumentException(
                        "two parts of the target " + id() + " overlap: an MSME would count twice in " + segment);
            }
            if (!isMinimum() && unassigned(segment.getClass()) < 0) {
                throw new IllegalArgumentException(
                        "the parts of the target " + id() + " add up to more than " + value());
            }
        }
    }

    /**
     * {@return this target with another value}
     *
     * @param msmes the value, at least 1
     */
    public final Target withValue(long msmes) {
        return onTheSameDays(withoutDays(msmes, citations()));
    }

    /**
     * {@return this target with another deadline, in place of the earliest day and the window too if it has them}
     *
     * @param day the last day
     */
    public final Target withDeadline(LocalDate day) {
        requireNonNull(day, "day");
        return withoutDays(value(), citations()).deadline(day).build();
    }

    /**
     * {@return this target with other sources}
     *
     * @param sources the sources
     */
    public final Target withCitations(Collection<Citation> sources) {
        return onTheSameDays(withoutDays(value(), List.copyOf(requireNonNull(sources, "sources"))));
    }

    private Builder withoutDays(long newValue, List<Citation> newCitations) {
        Builder builder = builder()
                .id(id())
                .indicator(indicator())
                .kind(kind())
                .value(newValue)
                .baseline(baseline())
                .isMinimum(isMinimum())
                .addAllParts(parts())
                .addAllCitations(newCitations);
        follows().ifPresent(builder::follows);
        population().ifPresent(builder::population);
        publisher().ifPresent(builder::publisher);
        return builder;
    }

    private Target onTheSameDays(Builder builder) {
        window().ifPresent(builder::window);
        earliest().ifPresent(builder::earliest);
        return builder.deadline(deadline()).build();
    }

    /** {@return the id, the value in all, the indicator and the deadline} */
    @Override
    public final String toString() {
        return id() + ": " + String.format(Locale.ROOT, "%,d", cumulativeValue()) + " " + indicator() + " by "
                + deadline();
    }

    /** Builds a {@link Target}; each part can be set once. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the {@link Target#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link Target#indicator() indicator}. */
        public abstract Builder indicator(Indicator indicator);

        /** Sets the {@link Target#kind() kind}. */
        public abstract Builder kind(TargetKind kind);

        /** Sets the {@link Target#value() value}. */
        public abstract Builder value(long value);

        /** Sets the {@link Target#baseline() baseline}. */
        public abstract Builder baseline(long baseline);

        /** Sets {@link Target#isMinimum() whether the value is a minimum}. */
        public abstract Builder isMinimum(boolean isMinimum);

        /** Sets the {@link Target#window() window}. */
        public abstract Builder window(EventWindow window);

        /** Sets the {@link Target#earliest() earliest day}. */
        public abstract Builder earliest(LocalDate earliest);

        /** Sets the {@link Target#deadline() deadline}. */
        public abstract Builder deadline(LocalDate deadline);

        /** Sets the {@link Target#follows() target that this one continues}. */
        public abstract Builder follows(String follows);

        /** Sets the {@link Target#population() population}. */
        public abstract Builder population(Population population);

        /** Sets the {@link Target#publisher() publisher}. */
        public abstract Builder publisher(String publisher);

        /** Adds {@link Target#parts() parts}. */
        public abstract Builder addParts(TargetPart... elements);

        /** Adds {@link Target#parts() parts}. */
        public final Builder addAllParts(Collection<? extends TargetPart> elements) {
            return addAllParts((Iterable<? extends TargetPart>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Target#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Adds {@link Target#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the target.
         *
         * @return the target
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract Target build();

        /**
         * Sets window, earliest day and deadline together.
         *
         * @param window the window in which it is to be reached
         * @return this builder
         */
        public Builder within(EventWindow window) {
            window(window).earliest(window.earliest()).deadline(window.latest());
            return this;
        }

        abstract Builder addAllParts(Iterable<? extends TargetPart> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of a target";
        }
    }
}
