package id.msme.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
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

    /** What a string has in place of bytes that are not UTF-8; no table has it. */
    private static final char NOT_UTF_8 = '\uFFFD';

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
        List<Line> lines = lines(text(name, file));
        List<String> headings = List.of(columns);
        if (lines.isEmpty() || !lines.get(0).cells().equals(headings)) {
            throw new IllegalStateException(name + ": expected the headings " + headings);
        }
        for (Line line : lines) {
            if (line.cells().size() != headings.size()) {
                throw new IllegalStateException(
                        name + " line " + line.number() + ": expected " + Counted.of(headings.size(), "cell") + ", got "
                                + line.cells().size());
            }
        }
        return new FactTable(name, headings, lines.subList(1, lines.size()));
    }

    private static String text(String name, InputStream file) {
        try (file) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (text.indexOf(NOT_UTF_8) >= 0) {
                throw new CharacterCodingException();
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    // plain loops: tables are read when an application starts, where each stream and each lambda costs

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int number = 1; start < text.length(); number++) {
            int end = indexOrEnd(text, '\n', start, text.length());
            if (text.charAt(start) != '#') {
                lines.add(new Line(number, cells(text, start, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<String> cells(String text, int lineStart, int lineEnd) {
        var cells = new ArrayList<String>();
        int start = lineStart;
        while (start <= lineEnd) {
            int end = indexOrEnd(text, '\t', start, lineEnd);
            cells.add(text.substring(start, end));
            start = end + 1;
        }
        return cells;
    }

    private static int indexOrEnd(String text, char separator, int from, int end) {
        int found = text.indexOf(separator, from);
        return found < 0 || found > end ? end : found;
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
            String cell = cell(column);
            if (cell.isEmpty()) {
                throw new IllegalArgumentException("the cell " + column + " is empty");
            }
            return cell;
        }

        /**
         * {@return the cell of a column, if it is not empty}
         *
         * @param column the heading
         * @throws IllegalArgumentException if there is no such column
         */
        public Optional<String> find(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /**
         * {@return the date in the cell of a column, if it is not empty}
         *
         * @param column the heading
         * @throws IllegalArgumentException if there is no such column
         * @throws DateTimeException if the cell is no date
         */
        public Optional<LocalDate> findDate(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(IsoDate.parse(cell));
        }

        private String cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return cells.get(index);
        }
    }
}
