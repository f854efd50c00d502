package id.msme.evidence;

import id.msme.text.Inside;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Opens the numbers of facts to the packages that compute with them. */
final class FactNumbers implements Inside.FactNumbers<Facts, Fact, Measure> {

    FactNumbers() {}

    /** Facts whose numbers are read from elsewhere. */
    private record View(ToLongFunction<Fact> numbers) implements Facts {

        @Override
        public Optional<Measure> measure(Fact fact) {
            long units = numbers.applyAsLong(fact);
            return units < 0 ? Optional.empty() : Optional.of(Measure.ofUnits(fact, units));
        }

        @Override
        public boolean isKnown(Fact fact) {
            return numbers.applyAsLong(fact) >= 0;
        }

        @Override
        public boolean isRefused(Fact fact) {
            return numbers.applyAsLong(fact) == REFUSED;
        }
    }

    /** The library's own facts are read without a measure being made. */
    @Override
    public long value(Facts facts, Fact fact) {
        if (facts instanceof Evidence evidence) {
            return evidence.value(fact);
        }
        return facts instanceof View view ? view.numbers.applyAsLong(fact) : ofHost(facts, fact);
    }

    private static long ofHost(Facts facts, Fact fact) {
        Optional<Measure> measure = facts.measure(fact);
        if (measure.isEmpty()) {
            return facts.isRefused(fact) ? REFUSED : ABSENT;
        }
        if (measure.get().fact() != fact) {
            throw new IllegalArgumentException("a measure of " + fact.member() + " was expected; found one of "
                    + measure.get().fact().member());
        }
        return measure.get().units();
    }

    @Override
    public Facts view(ToLongFunction<Fact> numbers) {
        return new View(numbers);
    }

    @Override
    public long units(Measure measure) {
        return measure.units();
    }

    @Override
    public Measure measure(Fact fact, long units) {
        return Measure.ofUnits(fact, units);
    }
}
