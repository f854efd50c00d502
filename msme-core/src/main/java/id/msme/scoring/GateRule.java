package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When a gate is closed. */
public sealed interface GateRule {

    /** {@return the facts that are read} */
    Set<Fact> facts();

    /**
     * {@return how the gate stands}
     *
     * @param facts what is known
     */
    GateState state(Facts facts);

    /**
     * Closed where a fact, of which less is better, reaches a limit.
     *
     * @param fact the fact
     * @param limit the limit, in the unit of the fact, included
     */
    record Reaches(Fact fact, long limit) implements GateRule {

        /**
         * Checks the limit.
         *
         * @param fact the fact
         * @param limit the limit
         * @throws IllegalArgumentException if more of the fact is better or the limit is not in its range
         */
        public Reaches {
            if (fact.isMoreBetter() || !fact.includes(limit)) {
                throw new IllegalArgumentException("an upper limit is for a fact of which less is better: " + fact);
            }
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(fact);
        }

        @Override
        public GateState state(Facts facts) {
            long value = facts.value(fact);
            return value < 0 ? GateState.UNDETERMINED : value >= limit ? GateState.CLOSED : GateState.OPEN;
        }
    }

    /**
     * Closed where a fact, of which more is better, is below a limit.
     *
     * @param fact the fact
     * @param limit the limit, in the unit of the fact, excluded
     */
    record Below(Fact fact, long limit) implements GateRule {

        /**
         * Checks the limit.
         *
         * @param fact the fact
         * @param limit the limit
         * @throws IllegalArgumentException if less of the fact is better or the limit is not in its range
         */
        public Below {
            if (!fact.isMoreBetter() || !fact.includes(limit)) {
                throw new IllegalArgumentException("a lower limit is for a fact of which more is better: " + fact);
            }
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(fact);
        }

        @Override
        public GateState state(Facts facts) {
            long value = facts.value(fact);
            return value < 0 ? GateState.UNDETERMINED : value < limit ? GateState.CLOSED : GateState.OPEN;
        }
    }

    /**
     * Closed where a supply does not cover a demand.
     *
     * @param supply the facts that are added up
     * @param demand the fact that they are measured against
     */
    record Shortfall(List<Fact> supply, Fact demand) implements GateRule {

        /**
         * Checks the facts.
         *
         * @param supply the facts that are added up
         * @param demand the fact that they are measured against
         * @throws IllegalArgumentException if there is no supply, a fact stands twice or one is not fit for its part
         */
        public Shortfall {
            Supply.check(supply, demand);
            supply = List.copyOf(supply);
        }

        @Override
        public Set<Fact> facts() {
            var facts = EnumSet.copyOf(supply);
            facts.add(demand);
            return Collections.unmodifiableSet(facts);
        }

        @Override
        public GateState state(Facts facts) {
            long wanted = facts.value(demand);
            if (wanted < 0) {
                return GateState.UNDETERMINED;
            }
            if (Supply.known(supply, facts) >= wanted) {
                return GateState.OPEN;
            }
            return Supply.isComplete(supply, facts) ? GateState.CLOSED : GateState.UNDETERMINED;
        }
    }
}
