package id.msme.evidence;

import id.msme.text.Inside;
import java.util.function.ToLongFunction;

/** Facts as numbers, for tests that compare them with numbers of their own. */
public final class Measures {

    public static final long ABSENT = FactNumbers.ABSENT;
    public static final long REFUSED = FactNumbers.REFUSED;

    private static final Inside.FactNumbers<Facts, Fact, Measure> NUMBERS = new FactNumbers();

    private Measures() {}

    /** The number is in whole units of the fact: millionths of a decimal, seconds of a duration. */
    public static Measure of(Fact fact, long units) {
        return Measure.ofUnits(fact, units);
    }

    public static long units(Measure measure) {
        return measure.units();
    }

    public static long value(Facts facts, Fact fact) {
        return NUMBERS.value(facts, fact);
    }

    public static Facts view(ToLongFunction<Fact> numbers) {
        return NUMBERS.view(numbers);
    }
}
