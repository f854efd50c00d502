package id.msme.outcome;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/** The uplift over several scales: their mean, each weighted by its participants. */
final class Pooled {

    private static final int TAIL_IN_PERCENT = 5;

    private Pooled() {}

    /** The uplift of the scales together; empty if there is none. */
    static Optional<RelativeUplift> of(Collection<Drawn> scales) {
        if (scales.isEmpty()) {
            return Optional.empty();
        }
        int participants = scales.stream().mapToInt(Drawn::participants).sum();
        int others = scales.stream().mapToInt(Drawn::others).sum();
        long sum = scales.stream().mapToLong(Drawn::sum).sum();
        long[] drawn = IntStream.range(0, Bootstrap.RESAMPLES)
                .mapToLong(draw ->
                        scales.stream().mapToLong(scale -> scale.sum(draw)).sum())
                .sorted()
                .toArray();
        return Optional.of(new RelativeUplift(
                participants, others, Matching.mean(sum, participants), interval(drawn, participants)));
    }

    private static UpliftInterval interval(long[] drawn, int participants) {
        int tail = drawn.length * TAIL_IN_PERCENT / 100;
        return new UpliftInterval(
                Matching.mean(drawn[tail], participants),
                Matching.mean(drawn[drawn.length - 1 - tail], participants),
                drawn.length);
    }
}
