package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts stated about one MSME or official, with day and source, and the finished trainings. Immutable; the order in
 * which facts were stated does not matter.
 *
 * <p>Capacity, stock, orders and sales may be an owner's: {@code toString} names the facts and shows no value.
 */
public final class Evidence implements Facts {

    private static final Fact[] FACTS = Fact.values();
    private static final FactNumbers NUMBERS = new FactNumbers();
    private static final Evidence NONE = builder().build();

    private final long[] values;
    private final EnumMap<Fact, Statement> statements;
    private final List<FinishedTraining> trainings;

    private Evidence(EnumMap<Fact, Statement> statements, Collection<FinishedTraining> trainings) {
        this.statements = new EnumMap<>(statements);
        this.trainings = List.copyOf(trainings);
        this.values = new long[FACTS.length];
        Arrays.fill(values, FactNumbers.ABSENT);
        statements.forEach((fact, statement) -> values[fact.index()] = statement.value());
    }

    /** {@return evidence without facts and trainings} */
    public static Evidence none() {
        return NONE;
    }

    /** {@return a builder without facts} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a copy of facts that are held elsewhere}
     *
     * @param facts the facts to copy
     * @throws IllegalArgumentException if a value is out of the range of its fact
     */
    public static Evidence copyOf(Facts facts) {
        return builder().stateAll(facts).build();
    }

    /** The number of a fact, or that of an unknown fact. */
    long value(Fact fact) {
        return values[fact.index()];
    }

    @Override
    public Optional<Measure> measure(Fact fact) {
        return statement(fact).flatMap(Statement::measure);
    }

    @Override
    public boolean isKnown(Fact fact) {
        return value(requireNonNull(fact, "fact")) >= 0;
    }

    @Override
    public boolean isRefused(Fact fact) {
        return value(requireNonNull(fact, "fact")) == FactNumbers.REFUSED;
    }

    /**
     * {@return how a fact was stated, empty if it was not}
     *
     * @param fact the fact to read
     */
    public Optional<Statement> statement(Fact fact) {
        return Optional.ofNullable(statements.get(requireNonNull(fact, "fact")));
    }

    /** {@return what was stated, refused facts included, in the order of {@link Fact}} */
    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /** {@return the finished trainings, in the order stated} */
    public List<FinishedTraining> trainings() {
        return trainings;
    }

    /**
     * {@return this evidence with a fact stated; an earlier statement of the fact is replaced}
     *
     * @param measure the fact and its value, for example {@code Measure.count(Fact.STOCK, 300)}
     */
    public Evidence with(Measure measure) {
        var changed = new EnumMap<Fact, Statement>(statements);
        changed.put(requireNonNull(measure, "measure").fact(), Statement.of(measure));
        return new Evidence(changed, trainings);
    }

    /**
     * {@return this evidence without a fact}
     *
     * @param fact the fact to leave out
     */
    public Evidence without(Fact fact) {
        requireNonNull(fact, "fact");
        var changed = new EnumMap<Fact, Statement>(statements);
        changed.remove(fact);
        return new Evidence(changed, trainings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && statements.equals(that.statements) && trainings.equals(that.trainings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statements, trainings);
    }

    /** {@return the names of the facts stated, without a value} */
    @Override
    public String toString() {
        return "Evidence" + statements.keySet() + " and " + Counted.of(trainings.size(), "training");
    }

    /**
     * Builds {@link Evidence}. If a fact is stated again, the last statement counts.
     *
     * <pre>{@code
     * Evidence evidence = Evidence.builder()
     *         .literacySkills("3.4")
     *         .responseTime(Duration.ofHours(6))
     *         .stock(300)
     *         .monthlyCapacity(1_200)
     *         .expectedMonthlyOrders(1_000)
     *         .recordedMonths(12)
     *         .responseRate(Share.parse("0.9"))
     *         .build();
     * }</pre>
     *
     * <p>Every setter refuses a value out of the range of its fact with an {@link IllegalArgumentException}. Decimals
     * have at most six places. All setters return this builder.
     */
    public static final class Builder extends FactSetters<Builder> {

        private final EnumMap<Fact, Statement> statements = new EnumMap<>(Fact.class);
        private final List<FinishedTraining> trainings = new ArrayList<>();

        private Builder() {}

        /**
         * States a fact with its day and source.
         *
         * @param statement the statement
         */
        public Builder state(Statement statement) {
            statements.put(requireNonNull(statement, "statement").fact(), statement);
            return this;
        }

        /**
         * States a fact.
         *
         * @param measure the fact and its value
         */
        @Override
        public Builder state(Measure measure) {
            return state(Statement.of(measure));
        }

        /**
         * States the facts that are held elsewhere, refused ones included.
         *
         * @param facts the facts to copy
         */
        public Builder stateAll(Facts facts) {
            requireNonNull(facts, "facts");
            for (Fact fact : FACTS) {
                long value = NUMBERS.value(facts, fact);
                if (value == FactNumbers.REFUSED) {
                    refuse(fact);
                } else if (value != FactNumbers.ABSENT) {
                    state(Measure.ofUnits(fact, value));
                }
            }
            return this;
        }

        /**
         * States the last online activity.
         *
         * @param day the day of the activity
         * @param asOf the day of the evidence, not before the activity
         */
        public Builder lastOnlineActivityOn(LocalDate day, LocalDate asOf) {
            requireNonNull(day, "day");
            requireNonNull(asOf, "asOf");
            if (day.isAfter(asOf)) {
                throw new IllegalArgumentException(
                        "the last online activity is not after the day of the evidence; found " + day + " after "
                                + asOf);
            }
            Measure measure = Measure.days(Fact.DAYS_INACTIVE, asOf.toEpochDay() - day.toEpochDay());
            return state(Statement.of(measure).withMeasuredOn(asOf));
        }

        /**
         * Marks a fact as stated in a way that cannot be used.
         *
         * @param fact the fact
         */
        public Builder refuse(Fact fact) {
            return state(Statement.refused(fact));
        }

        /**
         * Adds a training.
         *
         * @param training a finished training
         */
        public Builder training(FinishedTraining training) {
            trainings.add(requireNonNull(training, "training"));
            return this;
        }

        /** {@return the evidence} */
        public Evidence build() {
            return new Evidence(statements, trainings);
        }

        /** {@return the number of facts, without a value, for example {@code Evidence.Builder with 3 facts}} */
        @Override
        public String toString() {
            return "Evidence.Builder with " + Counted.of(statements.size(), "fact");
        }
    }
}
