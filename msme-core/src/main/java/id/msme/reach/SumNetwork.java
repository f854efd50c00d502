package id.msme.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a table with totals as a flow: each number is an arc, and at each point as much comes in as goes out.
 * Counts flow from their row to their column, totals of rows from the source to the row, totals of columns from the
 * column to the sink, and the total of all from the sink back to the source.
 *
 * <p>Other tables with the same sums differ from this one by cycles along which numbers go up or down by one. So a
 * hidden number can be worked out exactly if no cycle through it keeps to hidden numbers and leaves each of them at
 * least 1.
 */
final class SumNetwork {

    /** A number of the table. */
    static final class Arc {
        final long value;
        private final int from;
        private final int to;
        private final long price;
        private boolean hidden;

        private Arc(int from, int to, long value, long price) {
            this.from = from;
            this.to = to;
            this.value = value;
            this.price = price;
        }

        boolean isHidden() {
            return hidden;
        }

        void hide() {
            hidden = true;
        }

        private long cost() {
            return hidden ? 0 : price;
        }
    }

    private record Step(Arc arc, int to, boolean up) {}

    private record Visit(int point, long cost) {}

    private final List<List<Step>> steps = new ArrayList<>();

    SumNetwork(int points) {
        for (int i = 0; i < points; i++) {
            steps.add(new ArrayList<>());
        }
    }

    Arc add(int from, int to, long value, long price) {
        var arc = new Arc(from, to, value, price);
        steps.get(from).add(new Step(arc, to, true));
        steps.get(to).add(new Step(arc, from, false));
        return arc;
    }

    /** The cheapest numbers to hide so that a hidden one cannot be worked out; none where it is safe. */
    List<Arc> cover(Arc arc) {
        Optional<Path> up = path(arc, arc.to, arc.from);
        Optional<Path> down = arc.value > 1 ? path(arc, arc.from, arc.to) : Optional.empty();
        return List.of(up, down).stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Path::cost))
                .map(Path::arcs)
                .orElseThrow(() -> new IllegalStateException("a total can always be hidden"));
    }

    private record Path(List<Arc> arcs, long cost) {}

    /** Dijkstra's search without the arc itself. */
    private Optional<Path> path(Arc avoided, int start, int end) {
        var reached = new @Nullable Step[steps.size()];
        var cost = new long[steps.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[start] = 0;
        var queue = new PriorityQueue<>(Comparator.comparingLong(Visit::cost).thenComparingInt(Visit::point));
        queue.add(new Visit(start, 0));
        while (!queue.isEmpty()) {
            Visit visit = queue.remove();
            if (visit.point() == end) {
                return Optional.of(new Path(trace(reached, start, end), visit.cost()));
            }
            if (visit.cost() > cost[visit.point()]) {
                continue;
            }
            for (Step step : steps.get(visit.point())) {
                long next = visit.cost() + step.arc().cost();
                if (step.arc() != avoided && isPossible(step) && next < cost[step.to()]) {
                    cost[step.to()] = next;
                    reached[step.to()] = step;
                    queue.add(new Visit(step.to(), next));
                }
            }
        }
        return Optional.empty();
    }

    /** A zero is shown, so it never changes; a hidden number stays at least 1. */
    private static boolean isPossible(Step step) {
        return step.up() ? step.arc().value > 0 : step.arc().value > 1;
    }

    private static List<Arc> trace(@Nullable Step[] reached, int start, int end) {
        var arcs = new ArrayList<Arc>();
        int point = end;
        while (point != start) {
            Step step = Objects.requireNonNull(reached[point]);
            arcs.add(step.arc());
            point = step.up() ? step.arc().from : step.arc().to;
        }
        return arcs;
    }
}
