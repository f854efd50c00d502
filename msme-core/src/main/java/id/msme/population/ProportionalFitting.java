package id.msme.population;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Iterative proportional fitting (Deming and Stephan, 1940): scales the cells of a table until each margin has its
 * totals, and changes nothing else of how the cells stand to each other.
 */
final class ProportionalFitting {

    /** A margin: the group of each cell, negative where the cell is in none, and the total of each group. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and only read
    record Totals(String name, IntUnaryOperator group, double[] targets) {}

    private static final int MAX_ROUNDS = 1_000;
    private static final double TOLERANCE = 1e-13;

    private ProportionalFitting() {}

    static void fit(double[] cells, List<Totals> margins) {
        double error = Double.MAX_VALUE;
        for (int round = 0; round < MAX_ROUNDS && error > TOLERANCE; round++) {
            error = 0;
            for (Totals margin : margins) {
                error = Math.max(error, scale(cells, margin));
            }
        }
        if (error > 1e-9) {
            throw new IllegalArgumentException("the margins contradict each other: no table has all of their totals");
        }
    }

    private static double scale(double[] cells, Totals margin) {
        var sums = new double[margin.targets().length];
        for (int cell = 0; cell < cells.length; cell++) {
            int group = margin.group().applyAsInt(cell);
            if (group >= 0) {
                sums[group] += cells[cell];
            }
        }
        double error = 0;
        for (int group = 0; group < sums.length; group++) {
            double target = margin.targets()[group];
            if (sums[group] == 0 && target > 0) {
                throw new IllegalArgumentException(
                        "the margin " + margin.name() + " asks for MSMEs where there are none");
            }
            sums[group] = target == 0 ? 0 : target / sums[group];
            error = Math.max(error, target == 0 ? 0 : Math.abs(sums[group] - 1));
        }
        for (int cell = 0; cell < cells.length; cell++) {
            int group = margin.group().applyAsInt(cell);
            if (group >= 0) {
                cells[cell] *= sums[group];
            }
        }
        return error;
    }
}
