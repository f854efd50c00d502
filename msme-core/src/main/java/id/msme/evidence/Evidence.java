package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.number.Share;
import java.time.Duration;
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
    private static final Evidence NONE = builder().build();

    private final long[] values;
    private final EnumMap<Fact, Statement> statements;
    private final List<FinishedTraining> trainings;

    private Evidence(EnumMap<Fact, Statement> statements, Collection<FinishedTraining> trainings) {
        this.statements = new EnumMap<>(statements);
        this.trainings = List.copyOf(trainings);
        this.values = new long[FACTS.length];
        Arrays.fill(values, ABSENT);
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

    @Override
    public long value(Fact fact) {
        requireNonNull(fact, "fact");
        return values[fact.index()];
    }

    @Override
    public Optional<Measure> measure(Fact fact) {
        return statement(fact).flatMap(Statement::measure);
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
        return "Evidence" + statements.keySet() + " and " + trainings.size()
                + (trainings.size() == 1 ? " training" : " trainings");
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
    public static final class Builder {

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
                long value = facts.value(fact);
                if (value == REFUSED) {
                    refuse(fact);
                } else if (value != ABSENT) {
                    state(Measure.ofUnits(fact, value));
                }
            }
            return this;
        }

        /**
         * States the score for digital skills.
         *
         * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
         */
        public Builder literacySkills(String value) {
            return state(Measure.decimal(Fact.LITERACY_SKILLS, value));
        }

        /**
         * States the score for digital ethics.
         *
         * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
         */
        public Builder literacyEthics(String value) {
            return state(Measure.decimal(Fact.LITERACY_ETHICS, value));
        }

        /**
         * States the score for digital safety.
         *
         * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
         */
        public Builder literacySafety(String value) {
            return state(Measure.decimal(Fact.LITERACY_SAFETY, value));
        }

        /**
         * States the score for digital culture.
         *
         * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
         */
        public Builder literacyCulture(String value) {
            return state(Measure.decimal(Fact.LITERACY_CULTURE, value));
        }

        /**
         * States the mean rating by customers.
         *
         * @param value ASCII digits with an optional decimal point, 0 to 5, for example {@code "4.6"}
         */
        public Builder rating(String value) {
            return state(Measure.decimal(Fact.RATING, value));
        }

        /**
         * States the share of customers' messages that are answered.
         *
         * @param share for example {@code Share.parse("0.9")}
         */
        public Builder responseRate(Share share) {
            requireNonNull(share, "share");
            return state(Measure.share(Fact.RESPONSE_RATE, share));
        }

        /**
         * States the share of orders that the seller cancelled.
         *
         * @param share for example {@code Share.parse("0.9")}
         */
        public Builder cancellationRate(Share share) {
            requireNonNull(share, "share");
            return state(Measure.share(Fact.CANCELLATION_RATE, share));
        }

        /**
         * States the share of shipments that left late.
         *
         * @param share for example {@code Share.parse("0.9")}
         */
        public Builder lateShipmentRate(Share share) {
            requireNonNull(share, "share");
            return state(Measure.share(Fact.LATE_SHIPMENT_RATE, share));
        }

        /**
         * States the share of trade that is recorded.
         *
         * @param share for example {@code Share.parse("0.9")}
         */
        public Builder recordedShare(Share share) {
            requireNonNull(share, "share");
            return state(Measure.share(Fact.RECORDED_SHARE, share));
        }

        /**
         * States the share of sales that are made online.
         *
         * @param share for example {@code Share.parse("0.9")}
         */
        public Builder onlineSalesShare(Share share) {
            requireNonNull(share, "share");
            return state(Measure.share(Fact.ONLINE_SALES_SHARE, share));
        }

        /**
         * States the orders that production can meet in a month.
         *
         * @param orders 0 to 1,000,000,000
         */
        public Builder monthlyCapacity(long orders) {
            return state(Measure.count(Fact.MONTHLY_CAPACITY, orders));
        }

        /**
         * States the orders that the present stock can meet.
         *
         * @param orders 0 to 1,000,000,000
         */
        public Builder stock(long orders) {
            return state(Measure.count(Fact.STOCK, orders));
        }

        /**
         * States the orders expected in an ordinary month.
         *
         * @param orders 0 to 1,000,000,000
         */
        public Builder expectedMonthlyOrders(long orders) {
            return state(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, orders));
        }

        /**
         * States the orders expected in the busiest month.
         *
         * @param orders 0 to 1,000,000,000
         */
        public Builder peakMonthlyOrders(long orders) {
            return state(Measure.count(Fact.PEAK_MONTHLY_ORDERS, orders));
        }

        /**
         * States the number of online channels in use.
         *
         * @param count 0 to 32
         */
        public Builder channels(int count) {
            return state(Measure.count(Fact.CHANNELS, count));
        }

        /**
         * States the number of months whose trade is recorded.
         *
         * @param months 0 to 1,200
         */
        public Builder recordedMonths(int months) {
            return state(Measure.months(Fact.RECORDED_MONTHS, months));
        }

        /**
         * States the time until a customer is answered.
         *
         * @param duration not negative; counted in whole seconds, a fraction as one more
         */
        public Builder responseTime(Duration duration) {
            return state(Measure.duration(Fact.RESPONSE_TIME, duration));
        }

        /**
         * States the days since the last online activity.
         *
         * @param days 0 or more
         */
        public Builder daysInactive(int days) {
            return state(Measure.days(Fact.DAYS_INACTIVE, days));
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
            return "Evidence.Builder with " + statements.size() + (statements.size() == 1 ? " fact" : " facts");
        }
    }
}
