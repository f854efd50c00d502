package id.msme.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts as the library ships it: UTF-8 lines of tab-separated cells under a line of headings; lines that
 * start with a hash are comments.
 *
 * <p>A line that cannot be read stops the loading with the file, the line and the reason: facts are never skipped.
 */
public final class FactTable {

    private final String name;
    private final List<String> columns;
    private final List<Line> lines;

    private record Line(int number, List<String> cells) {}

    private FactTable(String name, List<String> columns, List<Line> lines) {
        this.name = name;
        this.columns = columns;
        this.lines = lines;
    }

    /**
     * Reads a table.
     *
     * @param name the name of the file, for messages
     * @param file the file, null where it was not found; it is closed
     * @param columns the headings that are expected, in order
     * @return the table
     * @throws IllegalStateException if the file is not there, its headings differ or a line has another number of cells
     * @throws UncheckedIOException if the file cannot be read, or is not UTF-8
     */
    public static FactTable read(String name, @Nullable InputStream file, String... columns) {
        if (file == null) {
            throw new IllegalStateException(name + ": not found");
        }
        var lines = new ArrayList<Line>();
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()))) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
                if (!line.startsWith("#")) {
                    lines.add(new Line(number, List.of(line.split("\t", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        List<String> headings = List.of(columns);
        if (lines.isEmpty() || !lines.get(0).cells().equals(headings)) {
            throw new IllegalStateException(name + ": expected the headings " + headings);
        }
        for (Line line : lines) {
            if (line.cells().size() != headings.size()) {
                throw new IllegalStateException(name + " line " + line.number() + ": expected " + headings.size()
                        + " cells, got " + line.cells().size());
            }
        }
        return new FactTable(name, headings, List.copyOf(lines.subList(1, lines.size())));
    }

    /**
     * Turns each line into a fact.
     *
     * @param reader makes a fact of a row
     * @param <T> the kind of fact
     * @return the facts, in the order of the lines
     * @throws IllegalStateException if the reader throws; file, line and reason are named
     */
    public <T> List<T> map(Function<Row, T> reader) {
        var facts = new ArrayList<T>(lines.size());
        for (Line line : lines) {
            try {
                facts.add(reader.apply(new Row(columns, line.cells())));
            } catch (RuntimeException e) {
                throw new IllegalStateException(name + " line " + line.number() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(facts);
    }

    /** One line of the table. */
    public static final class Row {

        private final List<String> columns;
        private final List<String> cells;

        private Row(List<String> columns, List<String> cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /**
         * {@return the cell of a column}
         *
         * @param column the heading
         * @throws IllegalArgumentException if the cell is empty or there is no such column
         */
        public String text(String column) {
            return find(column).orElseThrow(() -> new IllegalArgumentException("the cell " + column + " is empty"));
        }

        /**
         * {@return the cell of a column, if it is not empty}
         *
         * @param column the heading
         * @throws IllegalArgumentException if there is no such column
         */
        public Optional<String> find(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty());
        }
    }
}
