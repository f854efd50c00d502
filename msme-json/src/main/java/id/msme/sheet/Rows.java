package id.msme.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of a table that follow each other, as the characters of their cells. They are used again and again. */
public final class Rows {

    /** A cell that stood in quotation marks. */
    static final byte QUOTED = 1;

    /** A cell that a spreadsheet holds as a number. */
    static final byte NUMBER = 2;

    /** A cell that a spreadsheet holds as a date. */
    static final byte DATE = 4;

    /** A cell that a spreadsheet holds as an error, such as #N/A. */
    static final byte ERROR = 8;

    /** So many characters, or cells, make a block full, but for one row that has more. */
    private static final int FULL = 1 << 18;

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_CELLS = 1 << 10;
    private static final int FIRST_ROWS = 1 << 6;

    private char[] text = new char[0];
    private int[] cellEnds = new int[0];
    private byte[] kinds = new byte[0];
    private int[] rowEnds = new int[0];
    private long[] lines = new long[0];
    private @Nullable String[] faults = new String[0];
    private char separator = ',';
    private int used;
    private int cells;
    private int rows;
    private @Nullable Columns columns;

    /** Empties the rows, for a table. */
    public void clear(Columns of) {
        columns = of;
        used = 0;
        cells = 0;
        rows = 0;
        if (text.length > 2 * FULL) {
            text = new char[FULL];
        }
    }

    /** Adds a cell to the row that is under way. */
    void addCell(char[] from, int offset, int length, byte kind) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(Math.max(2 * text.length, used + length), 1 << 12));
        }
        if (cells == cellEnds.length) {
            cellEnds = Arrays.copyOf(cellEnds, Math.max(2 * cells, FIRST_CELLS));
            kinds = Arrays.copyOf(kinds, cellEnds.length);
        }
        System.arraycopy(from, offset, text, used, length);
        used += length;
        cellEnds[cells] = used;
        kinds[cells++] = kind;
    }

    /** Ends the row that is under way, which started on a line; a fault is why it cannot be read, or null. */
    void endRow(long line, @Nullable String fault) {
        if (rows == rowEnds.length) {
            rowEnds = Arrays.copyOf(rowEnds, Math.max(2 * rows, FIRST_ROWS));
            lines = Arrays.copyOf(lines, rowEnds.length);
            faults = Arrays.copyOf(faults, rowEnds.length);
        }
        rowEnds[rows] = cells;
        lines[rows] = line;
        faults[rows++] = fault;
    }

    /** Forgets the cells of the row that is under way. */
    void dropRow() {
        cells = rows == 0 ? 0 : rowEnds[rows - 1];
        used = cells == 0 ? 0 : cellEnds[cells - 1];
    }

    /** The number of cells of the row that is under way. */
    int openCells() {
        return cells - firstCell(rows);
    }

    /** How many characters the row that is under way has. */
    int openLength() {
        return used - start(firstCell(rows));
    }

    /** Whether the text of the row that is under way ends with a character. */
    boolean isOpenTextAtEnd(char last) {
        return openCells() > 0 && used > start(cells - 1) && text[used - 1] == last;
    }

    /** Takes characters off the end of the row that is under way. */
    void cutOpenText(int count) {
        used -= count;
        cellEnds[cells - 1] = used;
    }

    /** Whether the first cell of the row that is under way starts with the sign of a comment, as an error does not. */
    boolean isOpenComment() {
        if (openCells() > 0 && (kinds[firstCell(rows)] & ERROR) != 0) {
            return false;
        }
        int at = start(firstCell(rows));
        while (at < used && Trimming.isSpace(text[at])) {
            at++;
        }
        return openCells() > 0 && at < cellEnds[firstCell(rows)] && text[at] == '#';
    }

    /** How many lines end in the cells of the row that is under way, but for its last. */
    long openLineBreaks() {
        long breaks = 0;
        int last = openCells() == 0 ? 0 : start(cells - 1);
        for (int i = start(firstCell(rows)); i < last; i++) {
            boolean isSecond = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            breaks += (text[i] == '\n' && !isSecond) || text[i] == '\r' ? 1 : 0;
        }
        return breaks;
    }

    /** Whether no row should be added. */
    public boolean isFull() {
        return used >= FULL || cells >= FULL;
    }

    /** What the columns are. */
    public Columns columns() {
        if (columns == null) {
            throw new IllegalStateException("no table yet");
        }
        return columns;
    }

    /** The line on which a row starts. */
    public long line(int row) {
        return lines[row];
    }

    /** Why a row cannot be read, or null. */
    @Nullable
    String fault(int row) {
        return faults[row];
    }

    char[] text() {
        return text;
    }

    /** The index of the first cell of a row; its others follow. */
    int firstCell(int row) {
        return row == 0 ? 0 : rowEnds[row - 1];
    }

    int cellCount(int row) {
        return rowEnds[row] - firstCell(row);
    }

    int start(int cell) {
        return cell == 0 ? 0 : cellEnds[cell - 1];
    }

    int end(int cell) {
        return cellEnds[cell];
    }

    byte kind(int cell) {
        return kinds[cell];
    }

    String cellText(int cell) {
        var shown = new StringBuilder(end(cell) - start(cell));
        for (int i = start(cell); i < end(cell); i++) {
            shown.append(isBadBytes(i) ? REPLACEMENT : text[i]);
        }
        return shown.toString();
    }

    /** The cells of a row as they stand. */
    public List<String> cells(int row) {
        return IntStream.range(0, cellCount(row))
                .mapToObj(place -> cellText(firstCell(row) + place))
                .toList();
    }

    /** Whether a row cannot be read. */
    public boolean isUnreadable(int row) {
        return RowReader.fault(this, row) != null;
    }

    /** Why a row of a table whose header has so many cells cannot be read. */
    public Optional<String> fault(int row, int width) {
        return Optional.ofNullable(RowReader.fault(this, row, width));
    }

    /** The text of a row as it stands. */
    public String source(int row) {
        var source = new StringBuilder();
        int count = cellCount(row);
        for (int place = 0; place < count; place++) {
            int cell = firstCell(row) + place;
            source.append(place > 0 ? String.valueOf(separator) : "");
            if ((kind(cell) & QUOTED) == 0) {
                source.append(cellText(cell));
            } else {
                boolean isOpen = place == count - 1 && RowReader.OPEN_QUOTE.equals(fault(row));
                source.append('"').append(cellText(cell).replace("\"", "\"\"")).append(isOpen ? "" : "\"");
            }
        }
        return source.toString();
    }

    /** Whether bytes stood at a place that are not in the encoding. */
    boolean isBadBytes(int at) {
        return text[at] == TableText.BAD_BYTES && (at == 0 || !Character.isHighSurrogate(text[at - 1]));
    }

    void setSeparator(char newSeparator) {
        separator = newSeparator;
    }
}
