package id.msme.testkit;

import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleFacts;
import id.msme.text.Inside;
import id.msme.text.Inside.ScaleNumbers;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Amounts and other facts that determine a scale. */
public final class StatedAmounts {

    /** The largest amount that an enrolment may state, in rupiah. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    private static final ScaleNumbers<ScaleFacts, ?, ?> FACTS = Inside.scaleNumbers();

    private StatedAmounts() {}

    /** {@return rupiah from 0 to {@link #LARGEST}, often at a bound of a law, one below or one above} */
    public static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(0, LARGEST)), Tuple.of(2, Arbitraries.of(aroundBounds())));
    }

    /** {@return amounts that may be absent or unusable too} */
    public static Arbitrary<Long> amountsWithGaps() {
        return withGaps(amounts());
    }

    /** {@return facts of an enterprise, each of them stated, absent or unusable} */
    public static Arbitrary<ScaleFacts> facts() {
        var starts =
                withGaps(Arbitraries.oneOf(Days.any(), Days.aroundChanges()).map(day -> day.toEpochDay()));
        return Combinators.combine(amountsWithGaps(), amountsWithGaps(), amountsWithGaps(), starts)
                .as(FACTS::of);
    }

    private static Arbitrary<Long> withGaps(Arbitrary<Long> facts) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, facts),
                Tuple.of(2, Arbitraries.just(ScaleNumbers.ABSENT)),
                Tuple.of(1, Arbitraries.just(ScaleNumbers.UNUSABLE)));
    }

    private static List<Long> aroundBounds() {
        return ScaleClassifier.standard().rules().stream()
                .flatMap(rule -> rule.bands().values().stream())
                .flatMapToLong(bands -> LongStream.of(0, bands.microUpTo(), bands.smallUpTo(), bands.mediumUpTo()))
                .flatMap(bound -> LongStream.of(Math.max(0, bound - 1), bound, bound + 1))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
