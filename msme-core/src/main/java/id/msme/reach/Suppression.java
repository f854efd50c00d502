package id.msme.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Chooses the numbers of a table that are hidden: the small ones, and the cheapest others that keep them from being
 * worked out.
 */
final class Suppression {

    /** What hiding costs beside the number itself: totals are read most, so they go last. */
    private static final long TOTAL = 1_000_000_000_000L;

    private static final long GRAND_TOTAL = 1_000 * TOTAL;
    private static final long MOST = 1_000_000_000L;

    private final List<List<SumNetwork.Arc>> grid = new ArrayList<>();
    private final SumNetwork network;
    private final int rows;
    private final int columns;

    Suppression(CountTable table, long threshold) {
        rows = table.rows().size();
        columns = table.columns().size();
        network = new SumNetwork(rows + columns + 2);
        List<List<Long>> numbers = withTotals(table.counts());
        for (int i = 0; i <= rows; i++) {
            var line = new ArrayList<SumNetwork.Arc>();
            for (int j = 0; j <= columns; j++) {
                line.add(arc(i, j, numbers.get(i).get(j)));
            }
            grid.add(line);
        }
        hide(threshold);
    }

    /** The numbers that are shown, row by row, with the totals at the ends. */
    List<List<OptionalLong>> shown() {
        return grid.stream()
                .map(line -> line.stream()
                        .map(arc -> arc.isHidden() ? OptionalLong.empty() : OptionalLong.of(arc.value))
                        .toList())
                .toList();
    }

    private void hide(long threshold) {
        var small = grid.stream()
                .flatMap(List::stream)
                .filter(arc -> arc.value > 0 && arc.value < threshold)
                .toList();
        small.forEach(SumNetwork.Arc::hide);
        // Hiding more only opens more cycles: what is safe stays safe, and so is all that lies on the cycle.
        small.forEach(arc -> network.cover(arc).forEach(SumNetwork.Arc::hide));
    }

    private SumNetwork.Arc arc(int i, int j, long value) {
        int source = rows + columns;
        int sink = source + 1;
        boolean rowTotal = j == columns;
        boolean columnTotal = i == rows;
        long price = 1
                + Math.min(value, MOST)
                + (rowTotal && columnTotal ? GRAND_TOTAL : rowTotal || columnTotal ? TOTAL : 0);
        if (rowTotal && columnTotal) {
            return network.add(sink, source, value, price);
        }
        int from = rowTotal ? source : columnTotal ? rows + j : i;
        int to = rowTotal ? i : columnTotal ? sink : rows + j;
        return network.add(from, to, value, price);
    }

    private static List<List<Long>> withTotals(List<List<Long>> counts) {
        var lines = new ArrayList<List<Long>>();
        var last = new long[counts.get(0).size() + 1];
        for (List<Long> row : counts) {
            var line = new ArrayList<>(row);
            line.add(row.stream().reduce(0L, Math::addExact));
            for (int j = 0; j < line.size(); j++) {
                last[j] = Math.addExact(last[j], line.get(j));
            }
            lines.add(line);
        }
        lines.add(Arrays.stream(last).boxed().toList());
        return lines;
    }
}
