package id.msme.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.lint.IntervalSet.Interval;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalSetProperties {

    private static final long MAX = 20;

    @Provide
    Arbitrary<IntervalSet> sets() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, MAX);
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> new Interval(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMaxSize(4)
                .map(IntervalSet::ofAny);
    }

    private static List<Long> numbers(IntervalSet set) {
        return LongStream.rangeClosed(0, MAX)
                .filter(number -> set.intervals().stream()
                        .anyMatch(interval -> interval.low() <= number && number <= interval.high()))
                .boxed()
                .toList();
    }

    @Property(tries = 500)
    void setsAreThoseOfTheirNumbers(@ForAll("sets") IntervalSet one, @ForAll("sets") IntervalSet other) {
        for (long number = 0; number <= MAX; number++) {
            boolean inOne = numbers(one).contains(number);
            boolean inOther = numbers(other).contains(number);
            assertThat(numbers(IntervalSet.any(Stream.of(one, other))).contains(number))
                    .isEqualTo(inOne || inOther);
            assertThat(numbers(one.and(other)).contains(number)).isEqualTo(inOne && inOther);
            assertThat(numbers(one.without(other)).contains(number)).isEqualTo(inOne && !inOther);
        }
        assertThat(IntervalSet.any(Stream.of(one, other))).isEqualTo(IntervalSet.any(Stream.of(other, one)));
        assertThat(one.without(one)).isEqualTo(IntervalSet.EMPTY);
    }

    @Test
    void endsOfTheNumbersAreNoEnds() {
        IntervalSet all = IntervalSet.between(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(all.without(IntervalSet.between(0, 5)))
                .hasToString("{" + Long.MIN_VALUE + "..-1, 6.." + Long.MAX_VALUE + "}");
        assertThat(all.without(all)).isEqualTo(IntervalSet.EMPTY);
        assertThat(IntervalSet.any(Stream.of(all, IntervalSet.between(3, 4)))).isEqualTo(all);
        assertThat(IntervalSet.between(2, 1)).isEqualTo(IntervalSet.EMPTY);
    }
}
