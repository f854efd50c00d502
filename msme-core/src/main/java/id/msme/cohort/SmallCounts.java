package id.msme.cohort;

import id.msme.reach.CountTable;
import id.msme.reach.PublishedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Which counts of a cohort are left out: the one suppression for all its tables. */
final class SmallCounts {

    private static final String ALL = "all";
    private static final long MIN_THRESHOLD = 2;

    private SmallCounts() {}

    /**
     * Makes counts fit to be published. A partition is a row with its total, which is shown; other counts stand alone.
     */
    static List<CohortCell> cells(Map<String, Long> exact, boolean isPartition, long smallest) {
        if (smallest < 1) {
            throw new IllegalArgumentException("the smallest count that may be shown is at least 1");
        }
        Set<String> hidden = hidden(exact, isPartition, smallest);
        return exact.entrySet().stream()
                .map(cell -> new CohortCell(
                        cell.getKey(),
                        hidden.contains(cell.getKey()) ? OptionalLong.empty() : OptionalLong.of(cell.getValue())))
                .toList();
    }

    private static Set<String> hidden(Map<String, Long> exact, boolean isPartition, long smallest) {
        var hidden = new HashSet<String>();
        if (smallest < MIN_THRESHOLD || exact.isEmpty()) {
            return hidden;
        }
        if (!isPartition) {
            exact.forEach((key, count) -> {
                if (count < smallest) {
                    hidden.add(key);
                }
            });
            return hidden;
        }
        PublishedTable shown = table(exact).publish(smallest);
        exact.keySet().stream().filter(key -> shown.count(ALL, key).isEmpty()).forEach(hidden::add);
        return hidden;
    }

    private static CountTable table(Map<String, Long> exact) {
        List<String> keys = List.copyOf(exact.keySet());
        return new CountTable(
                List.of(ALL), keys, List.of(keys.stream().map(exact::get).toList()));
    }
}
