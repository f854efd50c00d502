package id.msme.forecast;

import id.msme.text.SplitMix64;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ways in which a series may go on, drawn by a block bootstrap of the errors of its counts.
 *
 * <p>Errors of one publisher's series follow each other, so blocks of it are drawn, not single errors (H. R. Künsch,
 * Annals of Statistics 17, 1989). A block is any two counts of different days; the pace at which the error changed from
 * the one to the other goes on after the last count. Both directions are as likely, as the errors of least squares sum
 * to nothing.
 */
final class Scenarios {

    /** The number of counts without which there are too few blocks to draw from. */
    static final int COUNTS_NEEDED = 4;

    /** One less than a thousand, so that a twentieth of the draws is a whole number of them. */
    private static final int DRAWS = 999;

    private static final int TWENTIETH = (DRAWS + 1) / 20;
    private static final long SEED = 1989;

    /** The normal deviate with 90 % between it and its negative. */
    private static final double NORMAL = 1.6448536269514722;

    private static final int HORIZON_YEARS = 50;
    private static final int STEP_DAYS = 183;

    /** A curve that can be shifted on the scale on which it was fitted. */
    @FunctionalInterface
    interface Path {
        /** The count on a day. */
        double at(long epochDay, double shift);
    }

    /** A curve and the distances of the counts from it, on the scale on which it was fitted. */
    static final class Scatter {

        private final Path path;
        private final double[] errors;

        Scatter(Path path, double[] errors) {
            this.path = path;
            this.errors = errors;
        }

        Path path() {
            return path;
        }

        double[] errors() {
            return errors;
        }
    }

    private record Block(int from, int to) {}

    private record Draw(Path path, double pacePerDay, double error) {}

    private final long lastDay;
    private final LocalDate end;
    private final List<Draw> draws;

    Scenarios(Fitting fitting, Supplier<List<Scatter>> scatters, int parameters) {
        long[] days = fitting.points().stream()
                .mapToLong(point -> point.asOf().toEpochDay())
                .toArray();
        lastDay = days[days.length - 1];
        end = LocalDate.ofEpochDay(lastDay).plusYears(HORIZON_YEARS);
        draws = days.length < COUNTS_NEEDED ? List.of() : draw(days, scatters.get(), scale(days.length, parameters));
    }

    /** Errors about a fitted curve are too small by the parameters, and few of them say little of their spread. */
    private static double scale(int points, int parameters) {
        int freedom = Math.max(1, points - parameters);
        return StrictMath.sqrt((double) points / freedom) * StudentT.twoSided(FittedCurve.LEVEL, freedom) / NORMAL;
    }

    private static List<Draw> draw(long[] days, List<Scatter> scatters, double scale) {
        List<Block> blocks = blocks(days);
        var chance = new SplitMix64(SEED);
        var draws = new ArrayList<Draw>(DRAWS);
        for (int i = 0; i < DRAWS; i++) {
            Scatter scatter = scatters.get(i % scatters.size());
            double[] errors = scatter.errors();
            Block block = blocks.get(chance.below(blocks.size()));
            double direction = chance.below(2) == 0 ? scale : -scale;
            double pace =
                    direction * (errors[block.to()] - errors[block.from()]) / (days[block.to()] - days[block.from()]);
            draws.add(new Draw(scatter.path(), pace, scale * errors[chance.below(errors.length)]));
        }
        return draws;
    }

    private static List<Block> blocks(long[] days) {
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < days.length; from++) {
            for (int to = from + 1; to < days.length; to++) {
                if (days[to] > days[from]) {
                    blocks.add(new Block(from, to));
                }
            }
        }
        return blocks;
    }

    /** The middle 90 % of the draws, widened to hold the estimate; null where there are too few counts. */
    @Nullable
    PredictionInterval interval(LocalDate day, double estimate) {
        if (draws.isEmpty()) {
            return null;
        }
        long epochDay = day.toEpochDay();
        long ahead = Math.max(0, epochDay - lastDay);
        double[] counts = draws.stream()
                .mapToDouble(draw -> draw.path().at(epochDay, draw.pacePerDay() * ahead + draw.error()))
                .toArray();
        Arrays.sort(counts);
        return new PredictionInterval(
                day,
                estimate,
                Math.min(estimate, counts[TWENTIETH - 1]),
                Math.max(estimate, counts[DRAWS - TWENTIETH]),
                FittedCurve.LEVEL);
    }

    /** The first day of which something holds, by half-years and then, within one, by halving. */
    @Nullable
    LocalDate firstDay(LocalDate start, Predicate<LocalDate> holds) {
        LocalDate before = start.minusDays(1);
        for (LocalDate day = start; !draws.isEmpty() && !day.isAfter(end); day = day.plusDays(STEP_DAYS)) {
            if (holds.test(day)) {
                return halved(before, day, holds);
            }
            before = day;
        }
        return null;
    }

    private static LocalDate halved(LocalDate before, LocalDate after, Predicate<LocalDate> holds) {
        long low = before.toEpochDay();
        long high = after.toEpochDay();
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (holds.test(LocalDate.ofEpochDay(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return LocalDate.ofEpochDay(high);
    }
}
