package id.msme.evidence;

import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one MSME or official: facts with their day and source, and the trainings finished. Immutable; the order in which it
 * was stated does not matter.
 *
 * <p>Capacity, stock, orders and sales may be an owner's: {@code toString} shows which facts are there, not what they are.
 */
public final class Evidence implements Facts {

    private static final Fact[] FACTS = Fact.values();
    private static final Evidence NONE = builder().build();

    private final long[] values;
    private final Map<Fact, Statement> statements;
    private final List<FinishedTraining> trainings;

    private Evidence(Map<Fact, Statement> statements, Collection<FinishedTraining> trainings) {
        this.statements = new EnumMap<>(Fact.class);
        this.statements.putAll(statements);
        this.trainings = List.copyOf(trainings);
        this.values = new long[FACTS.length];
        Arrays.fill(values, ABSENT);
        statements.forEach((fact, statement) -> values[fact.index()] = statement.value());
    }

    /** {@return no evidence} */
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
     * @param facts the facts
     * @throws IllegalArgumentException if one is not in its range
     */
    public static Evidence copyOf(Facts facts) {
        var builder = builder();
        for (Fact fact : FACTS) {
            long value = facts.value(fact);
            if (value != ABSENT) {
                builder.state(Statement.of(fact, value));
            }
        }
        return builder.build();
    }

    @Override
    public long value(Fact fact) {
        return values[fact.index()];
    }

    /**
     * {@return how a fact was stated, empty where it was not}
     *
     * @param fact which
     */
    public Optional<Statement> statement(Fact fact) {
        return Optional.ofNullable(statements.get(fact));
    }

    /** {@return what was stated, refused facts included, in the order of {@link Fact}} */
    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /** {@return the trainings finished, in the order stated} */
    public List<FinishedTraining> trainings() {
        return trainings;
    }

    /**
     * {@return this with a fact stated, in place of the earlier statement if there is one}
     *
     * @param fact which
     * @param value the value in the unit of the fact
     * @throws IllegalArgumentException if the value is not in the range of the fact
     */
    public Evidence with(Fact fact, long value) {
        var changed = new EnumMap<Fact, Statement>(Fact.class);
        changed.putAll(statements);
        changed.put(fact, Statement.of(fact, value));
        return new Evidence(changed, trainings);
    }

    /**
     * {@return this without a fact}
     *
     * @param fact which
     */
    public Evidence without(Fact fact) {
        var changed = new EnumMap<Fact, Statement>(Fact.class);
        changed.putAll(statements);
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

    /** {@return which facts are known, without a value} */
    @Override
    public String toString() {
        return "Evidence" + statements.keySet() + " and " + trainings.size() + " trainings";
    }

    /** Collects facts. A fact stated again takes the last statement. */
    public static final class Builder {

        private final Map<Fact, Statement> statements = new EnumMap<>(Fact.class);
        private final List<FinishedTraining> trainings = new ArrayList<>();

        private Builder() {}

        /**
         * Takes a fact with its day and source.
         *
         * @param statement the fact
         * @return this builder
         */
        public Builder state(Statement statement) {
            statements.put(statement.fact(), statement);
            return this;
        }

        /**
         * Takes a whole number: a count, months, days or millionths.
         *
         * @param fact which
         * @param value the value in the unit of the fact
         * @return this builder
         * @throws IllegalArgumentException if the value is not in the range of the fact
         */
        public Builder state(Fact fact, long value) {
            return state(Statement.of(fact, value));
        }

        /**
         * Takes a decimal.
         *
         * @param fact a fact that is a decimal
         * @param value for example {@code "3.4"}
         * @return this builder
         * @throws IllegalArgumentException if the fact is no decimal or the value is not in its range
         * @throws ArithmeticException if the value has more than six places
         */
        public Builder state(Fact fact, String value) {
            if (fact.unit() != Fact.Unit.DECIMAL) {
                throw new IllegalArgumentException(fact + " is no decimal");
            }
            return state(Statement.of(fact, Millionths.of(new BigDecimal(value))));
        }

        /**
         * Takes how long a customer waits for an answer.
         *
         * @param duration counted in whole seconds, a fraction as one more
         * @return this builder
         * @throws IllegalArgumentException if it is negative or too long
         */
        public Builder responseTime(Duration duration) {
            long seconds = duration.getNano() == 0 ? duration.getSeconds() : duration.getSeconds() + 1;
            return measure(Fact.RESPONSE_TIME, seconds, Optional.empty());
        }

        /**
         * Takes the last activity online.
         *
         * @param day the day of the activity
         * @param asOf the day for which the evidence speaks
         * @return this builder
         * @throws IllegalArgumentException if the activity is after that day
         */
        public Builder lastOnlineActivityOn(LocalDate day, LocalDate asOf) {
            return measure(Fact.DAYS_INACTIVE, asOf.toEpochDay() - day.toEpochDay(), Optional.of(asOf));
        }

        /** A difference that came out negative is no word for a refused fact. */
        private Builder measure(Fact fact, long value, Optional<LocalDate> measuredOn) {
            if (value < 0) {
                throw new IllegalArgumentException(fact + " is not negative");
            }
            return state(new Statement(fact, value, measuredOn, Optional.empty()));
        }

        /**
         * Notes that a fact was stated in a way that cannot be used.
         *
         * @param fact which
         * @return this builder
         */
        public Builder refuse(Fact fact) {
            return state(Statement.of(fact, REFUSED));
        }

        /**
         * Adds a training.
         *
         * @param training a training that was finished
         * @return this builder
         */
        public Builder training(FinishedTraining training) {
            trainings.add(training);
            return this;
        }

        /** {@return the evidence} */
        public Evidence build() {
            return new Evidence(statements, trainings);
        }
    }
}
