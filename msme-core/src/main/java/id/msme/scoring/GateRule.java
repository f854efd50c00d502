package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A condition that closes a gate. */
public sealed interface GateRule {

    /** {@return the facts that the rule reads} */
    Set<Fact> facts();

    /**
     * {@return the state of the gate}
     *
     * @param facts the known facts
     */
    GateState state(Facts facts);

    /**
     * Passes this rule to the method of a visitor that handles its kind.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return the result of the visitor
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each kind of rule. A new kind adds a method, so that no code can overlook it.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {

        /**
         * {@return the result for an upper limit}
         *
         * @param rule the rule
         */
        R visit(Reaches rule);

        /**
         * {@return the result for a lower limit}
         *
         * @param rule the rule
         */
        R visit(Below rule);

        /**
         * {@return the result for a supply that has to cover a demand}
         *
         * @param rule the rule
         */
        R visit(Shortfall rule);
    }

    /**
     * Closes the gate if a fact, of which less is better, reaches a limit.
     *
     * @param limit the fact and the limit, inclusive
     */
    record Reaches(Measure limit) implements GateRule {

        /** @throws IllegalArgumentException if more of the fact is better */
        public Reaches {
            if (requireNonNull(limit, "limit").fact().isMoreBetter()) {
                throw new IllegalArgumentException(
                        "an upper limit is for a fact of which less is better; found " + limit);
            }
        }

        /** {@return the fact that is limited} */
        public Fact fact() {
            return limit.fact();
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(fact());
        }

        @Override
        public GateState state(Facts facts) {
            requireNonNull(facts, "facts");
            long value = Scoring.FACTS.value(facts, fact());
            return value < 0
                    ? GateState.UNDETERMINED
                    : value >= Scoring.FACTS.units(limit) ? GateState.CLOSED : GateState.OPEN;
        }

        /** {@return the condition, for example {@code responseTime PT48H or more}} */
        @Override
        public String toString() {
            return limit + " or more";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            requireNonNull(visitor, "visitor");
            return visitor.visit(this);
        }
    }

    /**
     * Closes the gate if a fact, of which more is better, is below a limit.
     *
     * @param limit the fact and the limit, exclusive
     */
    record Below(Measure limit) implements GateRule {

        /** @throws IllegalArgumentException if less of the fact is better */
        public Below {
            if (!requireNonNull(limit, "limit").fact().isMoreBetter()) {
                throw new IllegalArgumentException(
                        "a lower limit is for a fact of which more is better; found " + limit);
            }
        }

        /** {@return the fact that is limited} */
        public Fact fact() {
            return limit.fact();
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(fact());
        }

        @Override
        public GateState state(Facts facts) {
            requireNonNull(facts, "facts");
            long value = Scoring.FACTS.value(facts, fact());
            return value < 0
                    ? GateState.UNDETERMINED
                    : value < Scoring.FACTS.units(limit) ? GateState.CLOSED : GateState.OPEN;
        }

        /** {@return the condition, for example {@code below rating 4}} */
        @Override
        public String toString() {
            return "below " + limit;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            requireNonNull(visitor, "visitor");
            return visitor.visit(this);
        }
    }

    /**
     * Closes the gate if a supply does not cover a demand.
     *
     * @param supply the facts that are added up
     * @param demand the fact that the sum has to reach
     */
    record Shortfall(List<Fact> supply, Fact demand) implements GateRule {

        /**
         * @throws IllegalArgumentException if the supply is empty, a fact occurs twice or a fact does not fit its part
         */
        public Shortfall {
            requireNonNull(demand, "demand");
            supply = List.copyOf(requireNonNull(supply, "supply"));
            Supply.check(supply, demand);
        }

        @Override
        public Set<Fact> facts() {
            var facts = EnumSet.copyOf(supply);
            facts.add(demand);
            return Collections.unmodifiableSet(facts);
        }

        @Override
        public GateState state(Facts facts) {
            requireNonNull(facts, "facts");
            long wanted = Scoring.FACTS.value(facts, demand);
            if (wanted < 0) {
                return GateState.UNDETERMINED;
            }
            if (Supply.known(supply, facts) >= wanted) {
                return GateState.OPEN;
            }
            return Supply.isComplete(supply, facts) ? GateState.CLOSED : GateState.UNDETERMINED;
        }

        /** {@return the condition, for example {@code stock + monthlyCapacity below expectedMonthlyOrders}} */
        @Override
        public String toString() {
            return Supply.text(supply) + " below " + demand.member();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            requireNonNull(visitor, "visitor");
            return visitor.visit(this);
        }
    }
}
