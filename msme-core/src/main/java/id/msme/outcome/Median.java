package id.msme.outcome;

import id.msme.number.Fraction;
import java.util.Collection;
import java.util.List;

/** The middle value of some numbers, exact: half of them may be as wrong as they like and it stays among the rest. */
final class Median {

    private Median() {}

    /** The numbers are at least one; of an even number the mean of the two in the middle. */
    static Fraction of(Collection<Fraction> numbers) {
        List<Fraction> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Fraction.of(2));
    }
}
