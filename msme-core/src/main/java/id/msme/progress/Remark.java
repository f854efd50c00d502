package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A doubtful point of the counts behind a {@link Progress}. Nothing is corrected; a person should look at it. */
public final class Remark {

    /** What is doubtful. */
    public enum Kind {
        /** Different counts of one publisher for one day; the larger is used. */
        SEVERAL_COUNTS,
        /** A later count below an earlier one, although both are cumulative. */
        FALL,
        /** The same count again: nothing happened, or an old number was repeated. */
        REPEAT,
        /**
         * A pace of more than three times the median pace of the series; the factor is an inference of this library.
         */
        JUMP,
        /** Two publishers report different counts for what may be the same day. */
        DISAGREEMENT,
        /** One publisher reported more for an earlier day than another for a later one. */
        MORE_EARLIER,
        /** A count above the population that the target was set against. */
        ABOVE_POPULATION,
        /** The first count has the value already, so that nothing was left to reach. */
        ALREADY_REACHED,
        /**
         * The latest count is more than a year older than the day asked for; the year is an inference of this library.
         */
        OLD;

        /** {@return the name in JSON, for example {@code several-counts}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final Observation count;
    private final @Nullable Observation other;
    private final long population;

    Remark(Kind kind, Observation count, @Nullable Observation other, long population) {
        this.kind = kind;
        this.count = count;
        this.other = other;
        this.population = population;
    }

    static Remark of(SeriesRemark step) {
        Kind kind =
                switch (step.kind()) {
                    case SAME_DAY -> Kind.SEVERAL_COUNTS;
                    case FALL -> Kind.FALL;
                    case REPEAT -> Kind.REPEAT;
                    case JUMP -> Kind.JUMP;
                };
        return new Remark(kind, step.after(), step.before(), 0);
    }

    static Remark of(Disagreement disagreement) {
        Kind kind = disagreement.kind() == Disagreement.Kind.SAME_TIME ? Kind.DISAGREEMENT : Kind.MORE_EARLIER;
        return new Remark(kind, disagreement.second(), disagreement.first(), 0);
    }

    /** {@return what is doubtful} */
    public Kind kind() {
        return kind;
    }

    /** {@return the day of the count} */
    public LocalDate on() {
        return count.asOf();
    }

    /** {@return the doubtful count; of several counts for one day the one that is used} */
    public Observation count() {
        return count;
    }

    /** {@return the count beside it: the one before, the one that is not used, or that of another publisher} */
    public Optional<Observation> other() {
        return Optional.ofNullable(other);
    }

    /** {@return the number of MSMEs, present for {@link Kind#ABOVE_POPULATION} only} */
    public OptionalLong population() {
        return kind == Kind.ABOVE_POPULATION ? OptionalLong.of(population) : OptionalLong.empty();
    }

    /**
     * Describes this remark in a sentence.
     *
     * @param language the language
     * @return one line
     */
    public String message(Language language) {
        requireNonNull(language, "language");
        var numbers = new Counts(language);
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("on", count.asOf().toString());
        arguments.put("count", numbers.text(count.count()));
        arguments.put("publisher", count.publisher());
        arguments.put("population", numbers.text(population));
        if (other != null) {
            arguments.put("otherOn", other.asOf().toString());
            arguments.put("other", numbers.text(other.count()));
            arguments.put("otherPublisher", other.publisher());
        }
        return Messages.of(language).text("progress.remark." + kind.code(), arguments);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Remark that
                && kind == that.kind
                && count.equals(that.count)
                && Objects.equals(other, that.other)
                && population == that.population;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, count, other, population);
    }

    /** {@return code and sentence in English} */
    @Override
    public String toString() {
        return kind.code() + ": " + message(Language.EN);
    }
}
