package id.msme.shell;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.msme.chart.Bar;
import id.msme.checkpoint.Draft;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.source.Citation;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that answers a question: a title, columns with their units, rows, notes and sources.
 *
 * <p>{@link #toString()} aligns it and cuts it to the screen; {@link #csv} and {@link #toCsv} give all of it. A number
 * in a CSV file has no separators, a share is a fraction, and what is not known is empty.
 */
public final class Table implements Answer {

    private static final int MAX_ROWS = 40;
    private static final int MAX_SOURCES = 3;
    private static final int MIN_WIDTH = 12;
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param name the heading
     * @param unit the unit of its values, or empty
     * @param isNumber whether its values stand to the right
     */
    record Column(String name, String unit, boolean isNumber) {

        static Column text(String name) {
            return new Column(name, "", false);
        }

        static Column number(String name, String unit) {
            return new Column(name, unit, true);
        }

        String heading() {
            return unit.isEmpty() ? name : name + " [" + unit + "]";
        }
    }

    private final String title;
    private final LocalDate asOf;
    private final List<Column> columns;
    private final List<List<Cell>> rows;
    private final List<String> notes;
    private final List<String> rules;
    private final List<Citation> sources;
    private final Optional<String> origin;
    private final Optional<Answer> answer;

    private Table(Builder parts) {
        this.title = parts.title;
        this.asOf = parts.asOf;
        this.columns = parts.columns;
        this.rows = List.copyOf(parts.rows);
        this.notes = List.copyOf(parts.notes);
        this.rules = List.copyOf(parts.rules);
        this.sources = List.copyOf(parts.sources);
        this.origin = parts.origin;
        this.answer = parts.answer;
    }

    static Builder of(String title, LocalDate asOf, Column... columns) {
        return new Builder(title, asOf, List.of(columns));
    }

    /** {@return the number of rows} */
    public int size() {
        return rows.size();
    }

    /** {@return this table as CSV (RFC 4180, lines end in a line feed): a line of headings and a line for each row} */
    public String toCsv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::heading).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::raw).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes this table as CSV in UTF-8. A file that exists is replaced.
     *
     * @param file the file to write, for example {@code "progress.csv"}
     * @return this table
     * @throws PromptException if the file cannot be written
     */
    public Table csv(String file) {
        requireNonNull(file, "file");
        return Ask.of(() -> {
            Draft.replace(Ask.file(file), toCsv().getBytes(StandardCharsets.UTF_8));
            return this;
        });
    }

    String title() {
        return title;
    }

    /** The unit of the first column of numbers. */
    String unit() {
        Column number = columns.get(firstNumber());
        return number.unit().isEmpty() ? number.name() : number.unit();
    }

    String source() {
        return origin.or(this::works).orElse("msme, " + asOf);
    }

    private Optional<String> works() {
        return sources.stream()
                .map(Citation::work)
                .distinct()
                .limit(MAX_SOURCES)
                .reduce((a, b) -> a + "; " + b);
    }

    /** The first number of each row, by the text before it; of one part, if the column before that names parts. */
    List<Bar> bars(String part) {
        int number = firstNumber();
        int label = Math.max(0, number - 1);
        String word = part.toLowerCase(Locale.ROOT);
        List<Bar> bars = rows.stream()
                .filter(row -> label == 0
                        || part.isEmpty()
                        || row.get(0).shown().toLowerCase(Locale.ROOT).contains(word))
                .map(row -> new Bar(row.get(label).shown(), count(row.get(number), columns.get(number))))
                .toList();
        if (bars.isEmpty()) {
            throw new PromptException("no part \"" + Printable.name(part) + "\"; valid: "
                    + rows.stream().map(row -> row.get(0).shown()).distinct().collect(Collectors.joining(", ")));
        }
        return bars;
    }

    private static OptionalLong count(Cell cell, Column column) {
        try {
            return cell.raw().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(cell.raw()));
        } catch (NumberFormatException e) {
            throw new PromptException("bars and maps are drawn of counts, but the first numbers of this table are "
                    + column.heading() + "; csv(\"file.csv\") hands them to another program");
        }
    }

    private int firstNumber() {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).isNumber())
                .findFirst()
                .orElseThrow(() -> new PromptException("the table has no numbers to draw"));
    }

    @Override
    public Basis basis() {
        return answer.map(Answer::basis).orElseGet(() -> new Basis(rules, sources, asOf));
    }

    /**
     * Explains this table as the answer that it shows, or by its {@code title}, its {@code note}s and a {@code source}
     * for each citation.
     */
    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        return answer.map(one -> one.explain(language)).orElseGet(this::explainRows);
    }

    private Explanation explainRows() {
        var explanation = Explanation.builder().add("title", title);
        notes.forEach(note -> explanation.add("note", note));
        sources.forEach(source -> explanation.add("source", "Source", source.toString()));
        return explanation.build();
    }

    /** {@return title, rows, notes and sources, as much of them as the screen holds} */
    @Override
    public String toString() {
        return show(Screen.width());
    }

    /** The table for a screen of so many columns. */
    String show(int width) {
        var lines = new ArrayList<String>();
        lines.addAll(Screen.wrap(title, width));
        List<List<String>> shown = shown();
        int[] widths = widths(shown, width);
        shown.forEach(row -> lines.add(line(row, widths)));
        if (rows.size() > MAX_ROWS) {
            lines.add(GAP + "… and " + Counted.of(rows.size() - MAX_ROWS, "more row") + ": toCsv() has all of them");
        }
        notes.forEach(note -> lines.addAll(Screen.wrap(note, width)));
        sources.stream().limit(MAX_SOURCES).forEach(source -> lines.add("Source: " + source));
        if (sources.size() > MAX_SOURCES) {
            lines.add(
                    "… and " + Counted.of(sources.size() - MAX_SOURCES, "more source") + ": why(…) lists all of them");
        }
        return String.join(
                "\n", lines.stream().map(line -> Screen.cut(line, width)).toList());
    }

    private List<List<String>> shown() {
        var shown = new ArrayList<List<String>>();
        shown.add(columns.stream().map(Column::name).toList());
        if (columns.stream().anyMatch(column -> !column.unit().isEmpty())) {
            shown.add(columns.stream().map(Column::unit).toList());
        }
        rows.stream()
                .limit(MAX_ROWS)
                .forEach(row -> shown.add(
                        row.stream().map(cell -> Printable.text(cell.shown())).toList()));
        return shown;
    }

    /** The widths of the columns; where they are too many for the screen, the widest texts are cut. */
    private int[] widths(List<List<String>> shown, int screen) {
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> shown.stream()
                        .mapToInt(row -> Screen.length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        while (IntStream.of(widths).map(width -> width + GAP.length()).sum() > screen) {
            int widest = IntStream.range(0, columns.size())
                    .filter(column -> !columns.get(column).isNumber())
                    .boxed()
                    .max(Comparator.comparing(column -> widths[column]))
                    .orElse(0);
            if (widths[widest] <= MIN_WIDTH) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private String line(List<String> row, int... widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = Screen.cut(row.get(column), widths[column]);
            String filler = " ".repeat(widths[column] - Screen.length(cell));
            line.append(GAP).append(columns.get(column).isNumber() ? filler + cell : cell + filler);
        }
        return line.toString().stripTrailing();
    }

    /** Collects the rows of a table. */
    static final class Builder {

        private final String title;
        private final LocalDate asOf;
        private final List<Column> columns;
        private final List<List<Cell>> rows = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final Set<String> rules = new LinkedHashSet<>();
        private final Set<Citation> sources = new LinkedHashSet<>();
        private Optional<String> origin = Optional.empty();
        private Optional<Answer> answer = Optional.empty();

        private Builder(String title, LocalDate asOf, List<Column> columns) {
            this.title = title;
            this.asOf = asOf;
            this.columns = columns;
        }

        Builder row(Cell... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalStateException(cells.length + " cells in " + columns.size() + " columns");
            }
            rows.add(List.of(cells));
            return this;
        }

        Builder note(String note) {
            notes.add(note);
            return this;
        }

        Builder rule(String id) {
            rules.add(id);
            return this;
        }

        Builder sources(Collection<Citation> more) {
            sources.addAll(more);
            return this;
        }

        /** Names where the numbers come from, in place of the sources of the rules. */
        Builder origin(String place) {
            origin = Optional.of(place);
            return this;
        }

        /** Names the answer that the table shows, which explains itself and has sources. */
        Builder answer(Answer one) {
            answer = Optional.of(one);
            one.basis().rules().forEach(this::rule);
            return sources(one.basis().citations());
        }

        Table build() {
            return new Table(this);
        }
    }
}
