package id.msme.reach;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.util.List;

/**
 * A table of exact counts, before suppression for publication.
 *
 * @param rows the headings of the rows, at least one
 * @param columns the headings of the columns, at least one
 * @param counts one list a row, one count a column, none negative
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Long>> counts) {

    /**
     * Checks and copies the parts.
     *
     * @param rows the headings of the rows
     * @param columns the headings of the columns
     * @param counts one list a row, one count a column
     * @throws IllegalArgumentException if the counts do not fit the headings, a heading is repeated, or a count is
     *     negative
     */
    public CountTable {
        requireNonNull(columns, "columns");
        requireNonNull(counts, "counts");
        requireNonNull(rows, "rows");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || columns.isEmpty() || counts.size() != rows.size()) {
            throw new IllegalArgumentException("a table has headings, and as many rows as headings of rows");
        }
        for (List<Long> row : counts) {
            if (row.size() != columns.size() || row.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a row has a count, 0 or more, for each of the columns " + columns);
            }
        }
        if (rows.stream().distinct().count() < rows.size()
                || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("a heading of the table stands twice");
        }
    }

    /**
     * {@return the table as it may be published: no small count, and none that can be worked out from the others}
     *
     * <p>Counts of 1 up to below the threshold are hidden, in the cells and in the totals; then further ones, until no
     * hidden number follows from those that are shown and from hidden numbers being at least 1. Zeros are shown. Which
     * threshold is right is the publisher's to say.
     *
     * @param threshold the least count that is shown, at least 2
     * @throws IllegalArgumentException if the threshold is below 2
     */
    public PublishedTable publish(long threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("the least count that is shown is at least 2, got " + threshold);
        }
        return new PublishedTable(rows, columns, new Suppression(this, threshold).shown());
    }

    /** {@return the headings only: the counts may be of few} */
    @Override
    public String toString() {
        return "CountTable of " + Counted.of(rows.size(), "row") + " and " + Counted.of(columns.size(), "column");
    }
}
