package id.msme.reach;

import id.msme.text.UnknownName;
import java.util.List;
import java.util.OptionalLong;

/** A table of counts with totals, in which numbers are suppressed that could identify somebody. */
public final class PublishedTable {

    private final List<String> rows;
    private final List<String> columns;
    private final List<List<OptionalLong>> shown;

    PublishedTable(List<String> rows, List<String> columns, List<List<OptionalLong>> shown) {
        this.rows = rows;
        this.columns = columns;
        this.shown = shown.stream().map(List::copyOf).toList();
    }

    /** {@return the headings of the rows} */
    public List<String> rows() {
        return rows;
    }

    /** {@return the headings of the columns} */
    public List<String> columns() {
        return columns;
    }

    /**
     * {@return a count, empty where it is hidden}
     *
     * @param row the heading of the row
     * @param column the heading of the column
     * @throws IllegalArgumentException if there is no such heading
     */
    public OptionalLong count(String row, String column) {
        return shown.get(index(rows, row)).get(index(columns, column));
    }

    /**
     * {@return the total of a row, empty where it is hidden}
     *
     * @param row the heading of the row
     * @throws IllegalArgumentException if there is no such heading
     */
    public OptionalLong rowTotal(String row) {
        return shown.get(index(rows, row)).get(columns.size());
    }

    /**
     * {@return the total of a column, empty where it is hidden}
     *
     * @param column the heading of the column
     * @throws IllegalArgumentException if there is no such heading
     */
    public OptionalLong columnTotal(String column) {
        return shown.get(rows.size()).get(index(columns, column));
    }

    /** {@return the total of all, empty where it is hidden} */
    public OptionalLong total() {
        return shown.get(rows.size()).get(columns.size());
    }

    /** {@return how many numbers are hidden, totals among them} */
    public long hidden() {
        return shown.stream()
                .flatMap(List::stream)
                .filter(OptionalLong::isEmpty)
                .count();
    }

    private static int index(List<String> headings, String heading) {
        int index = headings.indexOf(heading);
        if (index < 0) {
            throw new IllegalArgumentException(UnknownName.message("heading", heading, headings));
        }
        return index;
    }

    /** {@return the table with headings and totals, cells parted by tabs; a hidden number is {@code ×}} */
    @Override
    public String toString() {
        var text = new StringBuilder("\t").append(String.join("\t", columns)).append("\ttotal\n");
        for (int i = 0; i <= rows.size(); i++) {
            text.append(i < rows.size() ? rows.get(i) : "total");
            for (OptionalLong number : shown.get(i)) {
                text.append('\t').append(number.isPresent() ? Long.toString(number.getAsLong()) : "×");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
