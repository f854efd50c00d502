package id.msme.outcome;

import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.text.SplitMix64;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Participants of one scale, each beside the median of the others of that scale over the same months.
 *
 * <p>What an MSME sells after is a multiple of what it sold before, in millionths here; a median of these is doubled,
 * so that nothing is rounded on the way. An uplift is its multiple by that median, less one.
 */
final class Matching {

    private static final long UNKNOWN = Long.MIN_VALUE;

    /** More than 100,000 times counts as that; medians hardly see it. */
    private static final long MAX_MULTIPLE = 100_000_000_000L;

    private static final long ONE = 1_000_000;

    /** The unit of an uplift. */
    private static final long QUARTERS = 4 * ONE;

    private record Participant(int beginning, long multiple) {}

    private final List<YearMonth> beginnings;
    private final List<Participant> participants;

    /** By other and beginning. */
    private final long[][] others;

    /** By beginning, the others whose multiple is known, least first; empty where there are too few. */
    private final int[][] ranked;

    private Matching(List<YearMonth> beginnings, List<Participant> participants, long[][] others, int[][] ranked) {
        this.beginnings = beginnings;
        this.participants = participants;
        this.others = others;
        this.ranked = ranked;
    }

    /** The MSMEs that can be compared; whatever their order, the same. Empty if they are too few on a side. */
    static Optional<Matching> of(
            List<StudiedMsme> inside, List<StudiedMsme> outside, Function<YearMonth, Spans> spans, int smallest) {
        List<YearMonth> beginnings =
                inside.stream().map(StudiedMsme::from).distinct().sorted().toList();
        long[][] others = outside.stream()
                .map(one -> beginnings.stream()
                        .mapToLong(from -> multiple(one, spans.apply(from)))
                        .toArray())
                .filter(row -> Arrays.stream(row).anyMatch(multiple -> multiple != UNKNOWN))
                .sorted(Arrays::compare)
                .toArray(long[][]::new);
        int[][] ranked = IntStream.range(0, beginnings.size())
                .mapToObj(beginning -> ranked(others, beginning, smallest))
                .toArray(int[][]::new);
        var participants = new ArrayList<Participant>();
        for (StudiedMsme one : inside) {
            int beginning = beginnings.indexOf(one.from());
            long multiple = multiple(one, spans.apply(one.from()));
            if (multiple != UNKNOWN && ranked[beginning].length > 0) {
                participants.add(new Participant(beginning, multiple));
            }
        }
        participants.sort(Comparator.comparingInt(Participant::beginning).thenComparingLong(Participant::multiple));
        return participants.size() < smallest
                ? Optional.empty()
                : Optional.of(new Matching(beginnings, List.copyOf(participants), others, ranked));
    }

    private static long multiple(StudiedMsme msme, Spans spans) {
        return spans.growth(msme.sales())
                .map(growth -> growth.toBigDecimal().movePointRight(6).longValueExact())
                .map(millionths -> Math.min(millionths, MAX_MULTIPLE) + ONE)
                .orElse(UNKNOWN);
    }

    private static int[] ranked(long[][] others, int beginning, int smallest) {
        int[] known = IntStream.range(0, others.length)
                .filter(other -> others[other][beginning] != UNKNOWN)
                .boxed()
                .sorted(Comparator.comparingLong(other -> others[other][beginning]))
                .mapToInt(Integer::intValue)
                .toArray();
        return known.length < smallest ? new int[0] : known;
    }

    int participants() {
        return participants.size();
    }

    /** How many others are compared with. */
    int others() {
        return (int)
                Arrays.stream(ranked).flatMapToInt(Arrays::stream).distinct().count();
    }

    /** Whether those who began in a month have others beside them. */
    boolean hasOthers(YearMonth from) {
        int beginning = beginnings.indexOf(from);
        return beginning >= 0 && ranked[beginning].length > 0;
    }

    /** The median growth of the participants. */
    Growth among() {
        return growth(participants.stream().mapToLong(one -> 2 * one.multiple()));
    }

    /** The median of what stands beside each participant. */
    Growth elsewhere() {
        long[] medians = medians(everyOther());
        return growth(participants.stream().mapToLong(one -> medians[one.beginning()]));
    }

    private static Growth growth(LongStream doubled) {
        return Growth.of(Fraction.of(median(doubled.toArray()) - QUARTERS, QUARTERS));
    }

    /** The median uplift, twice in quarter millionths. */
    long uplift() {
        long[] medians = medians(everyOther());
        return median(
                participants.stream().mapToLong(one -> uplift(one, medians)).toArray());
    }

    /** The same for MSMEs that are drawn again. */
    long[] uplifts(long seed) {
        var draws = new SplitMix64(seed);
        var uplifts = new long[Bootstrap.RESAMPLES];
        var drawn = new long[participants.size()];
        for (int i = 0; i < uplifts.length; i++) {
            var times = new int[others.length];
            for (int any = 0; any < times.length; any++) {
                times[draws.below(times.length)]++;
            }
            long[] medians = medians(times);
            for (int any = 0; any < drawn.length; any++) {
                drawn[any] = uplift(participants.get(draws.below(drawn.length)), medians);
            }
            uplifts[i] = median(drawn);
        }
        return uplifts;
    }

    /** The mean of uplifts, of which the sum of so many is given. */
    static Growth mean(long sum, int count) {
        return Growth.of(Fraction.of(sum, 2 * QUARTERS * count));
    }

    /**
     * In quarter millionths, to the nearest; where others sell nothing after, an uplift has no meaning and is the
     * largest.
     */
    private static long uplift(Participant one, long... medians) {
        long beside = medians[one.beginning()];
        long most = 4 * MAX_MULTIPLE;
        long uplift = beside == 0 ? most : (2 * QUARTERS * one.multiple() + beside / 2) / beside;
        return Math.min(uplift, most) - QUARTERS;
    }

    /** The sum of the two in the middle; the numbers are sorted by it. */
    private static long median(long... numbers) {
        Arrays.sort(numbers);
        return numbers[(numbers.length - 1) / 2] + numbers[numbers.length / 2];
    }

    private int[] everyOther() {
        var times = new int[others.length];
        Arrays.fill(times, 1);
        return times;
    }

    /** The doubled median multiple of the others for each beginning, each other counted so many times. */
    private long[] medians(int... times) {
        var medians = new long[ranked.length];
        for (int beginning = 0; beginning < medians.length; beginning++) {
            medians[beginning] = median(beginning, times);
        }
        return medians;
    }

    private long median(int beginning, int... times) {
        int[] order = ranked[beginning];
        long all = 0;
        for (int other : order) {
            all += times[other];
        }
        if (all == 0) {
            // nobody who is known was drawn again; then those who are known stand for themselves
            return order.length == 0 ? 2 * ONE : median(beginning, everyOther());
        }
        int place = 0;
        long passed = times[order[0]];
        while (passed <= (all - 1) / 2) {
            passed += times[order[++place]];
        }
        long lower = others[order[place]][beginning];
        while (passed <= all / 2) {
            passed += times[order[++place]];
        }
        return lower + others[order[place]][beginning];
    }
}
