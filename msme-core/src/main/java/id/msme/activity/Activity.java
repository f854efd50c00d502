package id.msme.activity;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.Ids;
import id.msme.text.Lists;
import id.msme.text.Texts;
import id.msme.timeline.Validity;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An activity of a program, planned or held, for MSMEs or those who guide them. */
@Value.Immutable
@SuppressWarnings("exports")
public abstract class Activity {

    Activity() {}

    /**
     * Begins an activity.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new ImmutableActivity.Builder();
    }

    /**
     * Its name in files and enrolments.
     *
     * @return 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code akademi-instagram}
     */
    public abstract String id();

    /**
     * Its name for people.
     *
     * @return 1 to 200 characters on one line, for example {@code Akademi Instagram}
     */
    public abstract String name();

    /**
     * The program it belongs to.
     *
     * @return the id of a program
     */
    public abstract String program();

    /**
     * What is done.
     *
     * @return the kind
     */
    public abstract ActivityKind kind();

    /**
     * How people meet.
     *
     * @return the mode
     */
    public abstract Mode mode();

    /**
     * For whom it is.
     *
     * @return in the order stated; empty where nobody said
     */
    public abstract List<Audience> audiences();

    /**
     * The days on which it is planned.
     *
     * @return always unless stated
     */
    @Value.Default
    public Validity period() {
        return Validity.always();
    }

    /**
     * The place of this activity in the sequence of its program, if its program has one.
     *
     * @return 1 for the first step, or empty
     */
    public abstract OptionalInt step();

    /**
     * Returns where it was announced.
     *
     * @return the sources, empty if the application states the activity
     */
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Ids.require("an activity", id());
        Texts.requireName("the name of the activity", id(), name());
        if (program().isBlank()) {
            throw new IllegalArgumentException("an activity has a program: " + id());
        }
        if (step().orElse(1) < 1) {
            throw new IllegalArgumentException("the steps of a program are counted from 1: " + id());
        }
        Lists.requireDistinct("an audience", id(), audiences());
    }

    /** {@return the id, the kind, the mode and the program} */
    @Override
    public final String toString() {
        return id() + " (" + kind() + ", " + mode() + ") of " + program();
    }

    /** Builds an {@link Activity}; each part can be set once. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the {@link Activity#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link Activity#name() name}. */
        public abstract Builder name(String name);

        /** Sets the {@link Activity#program() program}. */
        public abstract Builder program(String program);

        /** Sets the {@link Activity#kind() kind}. */
        public abstract Builder kind(ActivityKind kind);

        /** Sets the {@link Activity#mode() mode}. */
        public abstract Builder mode(Mode mode);

        /** Adds {@link Activity#audiences() audiences}. */
        public abstract Builder addAudiences(Audience... elements);

        /** Adds {@link Activity#audiences() audiences}. */
        public final Builder addAllAudiences(Collection<? extends Audience> elements) {
            return addAllAudiences((Iterable<? extends Audience>) requireNonNull(elements, "elements"));
        }

        /** Sets the {@link Activity#period() period}. */
        public abstract Builder period(Validity period);

        /** Sets the {@link Activity#step() step}. */
        public abstract Builder step(int step);

        /** Adds {@link Activity#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Adds {@link Activity#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the activity.
         *
         * @return the activity
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract Activity build();

        abstract Builder addAllAudiences(Iterable<? extends Audience> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of an activity";
        }
    }
}
