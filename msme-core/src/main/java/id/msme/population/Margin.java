package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import id.msme.text.FactTable;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Published figures for one attribute of MSMEs, such as how many there are in each island group.
 *
 * <p>The margins that are shipped are tables of tab-separated values; {@link #read} reads one of the same columns, to
 * be used in place of the shipped one by {@link MsmePopulation#withMargin}.
 */
public final class Margin {

    private final String id;
    private final List<MarginRow> rows;

    private Margin(String id, List<MarginRow> rows) {
        this.id = id;
        this.rows = rows;
        var fitted =
                rows.stream().filter(MarginRow::isFitted).map(MarginRow::value).toList();
        if (fitted.isEmpty() || fitted.stream().distinct().count() < fitted.size()) {
            throw new IllegalArgumentException(
                    "the margin " + id + " needs one figure to fit for each of its values, got " + fitted);
        }
    }

    /**
     * Reads a margin from UTF-8 lines of tab-separated cells under the headings {@code value}, {@code msmes}, {@code
     * share}, {@code whole}, {@code rounded_to}, {@code use}, {@code as_of}, {@code note}, {@code work}, {@code place}
     * and {@code reliability}. Lines that start with a hash are comments.
     *
     * @param id the id of the margin, for example {@code island}
     * @param table the table; it is closed
     * @return the margin
     * @throws IllegalStateException if a line cannot be read; the message names the line and the reason
     */
    public static Margin read(String id, InputStream table) {
        requireNonNull(id, "id");
        requireNonNull(table, "table");
        return new Margin(
                id,
                FactTable.read(
                                id,
                                table,
                                "value",
                                "msmes",
                                "share",
                                "whole",
                                "rounded_to",
                                "use",
                                "as_of",
                                "note",
                                "work",
                                "place",
                                "reliability")
                        .map(MarginRow::new));
    }

    /** {@return the id, for example {@code island}} */
    public String id() {
        return id;
    }

    /** {@return the figures, both those to which the population is fitted and those kept for comparison} */
    public List<MarginRow> rows() {
        return rows;
    }

    /** The figures that the population is fitted to, by value. */
    Map<String, MarginRow> fitted() {
        var fitted = new LinkedHashMap<String, MarginRow>();
        rows.stream().filter(MarginRow::isFitted).forEach(row -> fitted.put(row.value(), row));
        return fitted;
    }

    /**
     * How many of a total have each value. Figures that should add up to the total and do not, since they are rounded,
     * are reconciled: the least precise ones share what the others leave.
     */
    Map<String, Double> targets(long total, boolean isWhole) {
        var targets = new LinkedHashMap<String, Double>();
        Map<String, MarginRow> figures = fitted();
        figures.forEach((value, row) -> targets.put(value, row.of(total)));
        double missing = total - sum(targets.values());
        if (!isWhole || Math.abs(missing) < 1.0 / total) {
            return targets;
        }
        double coarsest = figures.values().stream()
                .mapToDouble(MarginRow::precision)
                .max()
                .orElseThrow();
        var rounded = figures.values().stream()
                .filter(row -> row.precision() >= coarsest * (1 - 1e-9))
                .map(MarginRow::value)
                .toList();
        double roundedSum = sum(rounded.stream().map(targets::get).toList());
        rounded.forEach(
                value -> targets.merge(value, (roundedSum + missing) / roundedSum, (old, factor) -> old * factor));
        return targets;
    }

    private static double sum(Iterable<Double> numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Equal if the ids and all figures with their sources are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Margin that && id.equals(that.id) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, rows);
    }

    /** {@return the id and how many figures there are, on one line} */
    @Override
    public String toString() {
        return "Margin " + id + ": " + Counted.of(fitted().size(), "figure") + " to fit of " + rows.size();
    }
}
