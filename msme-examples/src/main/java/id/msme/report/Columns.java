package id.msme.report;

import id.msme.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of cells as lines of text, each column as wide as its widest cell; numbers stand to the right. */
final class Columns {

    private static final String GAP = "  ";

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /** Takes a letter a column: {@code l} for text, {@code r} for numbers. */
    Columns(String alignment) {
        this.alignment = alignment;
    }

    Columns row(String... cells) {
        rows.add(Stream.of(cells).map(Printable::text).toList());
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        int[] widths = IntStream.range(0, alignment.length()).map(this::width).toArray();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String filler = " ".repeat(widths[column] - length(cell));
                line.append(GAP).append(alignment.charAt(column) == 'r' ? filler + cell : cell + filler);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
