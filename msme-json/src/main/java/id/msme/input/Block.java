package id.msme.input;

import id.msme.sheet.Columns;
import id.msme.sheet.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Some records of an input that follow each other: lines, elements of an array or rows of a table; or one piece of a
 * line or element that is longer than a block. Blocks are used again and again, so that their number bounds the memory
 * of a run.
 */
public final class Block {

    /** Several times the longest record, so that every line that may be one is whole. */
    public static final int CAPACITY = 1 << 18;

    /** So few that the verdicts on them are few too. */
    public static final int MAX_LINES = 1 << 10;

    public final byte[] bytes = new byte[CAPACITY];
    private final int[] ends = new int[MAX_LINES];
    private final Elements elements = new Elements();
    private final Rows rows = new Rows();

    private Kind kind = Kind.LINES;

    private String file = "";
    private long firstLine;
    private int count;
    private boolean hasLastLineFeed;
    private boolean isPiece;
    private boolean isFirstPiece;
    private boolean isLastPiece;
    private Place next = Place.START;

    /** What the records of a block are. */
    private enum Kind {
        LINES,
        ELEMENTS,
        ROWS
    }

    /** Empties the block, for lines of a file from a number on. */
    void clear(String newFile, long number) {
        kind = Kind.LINES;
        file = newFile;
        firstLine = number;
        count = 0;
        hasLastLineFeed = true;
        isPiece = false;
    }

    /** Empties the block, for elements of an array. */
    void clearForElements(String newFile) {
        clear(newFile, 0);
        kind = Kind.ELEMENTS;
    }

    /** Empties the block, for rows of a table, and answers them. */
    Rows clearForRows(String newFile, Columns columns) {
        clear(newFile, 0);
        kind = Kind.ROWS;
        rows.clear(columns);
        return rows;
    }

    /** Adds an element, which starts on a line of its file; a fault is why it is none, or null. */
    void addElement(int start, int end, long line, @Nullable String fault) {
        elements.set(count, start, line, fault);
        ends[count++] = end;
    }

    /** Takes note that the rows hold one more. */
    void addRow() {
        count++;
    }

    /** The rows of a table, or null if the records are of JSON. */
    public @Nullable Rows rows() {
        return kind == Kind.ROWS ? rows : null;
    }

    /** Why an element is none, known before it is read, or null. */
    public @Nullable String fault(int element) {
        return kind == Kind.ELEMENTS ? elements.fault(element) : null;
    }

    /** Takes in the lines that end between two places, until it is full. */
    void findLines(int from, int to) {
        int end = LineFeeds.next(bytes, from, to);
        while (end < to && !isFull()) {
            ends[count++] = end;
            end = LineFeeds.next(bytes, end + 1, to);
        }
    }

    /** Takes in the last line of an input, which has no line feed. */
    void addLastLine(int end) {
        ends[count++] = end;
        hasLastLineFeed = false;
    }

    /** Makes the bytes up to a place a piece of a line. */
    void setPiece(int end, boolean isFirst, boolean isLast, long line) {
        kind = Kind.LINES;
        firstLine = line;
        count = 1;
        ends[0] = end;
        isPiece = true;
        isFirstPiece = isFirst;
        isLastPiece = isLast;
    }

    void setNext(Place place) {
        next = place;
    }

    /** Where the lines after this block start. */
    public Place next() {
        return next;
    }

    public String file() {
        return file;
    }

    public int count() {
        return count;
    }

    boolean isFull() {
        return count == MAX_LINES;
    }

    public boolean isPiece() {
        return isPiece;
    }

    /** Whether the line starts with this piece. */
    boolean isFirstPiece() {
        return isFirstPiece;
    }

    /** Whether the line ends with this piece. */
    public boolean isLastPiece() {
        return isLastPiece;
    }

    /** Where a line ends, without its LF. */
    int end(int line) {
        return ends[line];
    }

    /** How many lines end in this block. */
    int lines() {
        return isPiece && !isLastPiece ? 0 : count;
    }

    /** The number of the line on which a record starts in its file, from 1. */
    public long number(int line) {
        return switch (kind) {
            case LINES -> firstLine + line;
            case ELEMENTS -> elements.line(line);
            case ROWS -> rows.line(line);
        };
    }

    public int start(int line) {
        if (kind == Kind.ELEMENTS) {
            return elements.start(line);
        }
        return line == 0 ? 0 : ends[line - 1] + 1;
    }

    /** The bytes of a line without its LF. */
    public int length(int line) {
        return ends[line] - start(line);
    }

    /** The bytes of a line without its line end, CR LF or LF. */
    public int lengthOfRecord(int line) {
        int length = length(line);
        if (kind == Kind.ELEMENTS) {
            return length;
        }
        boolean hasLineFeed = line < count - 1 || hasLastLineFeed;
        return hasLineFeed && length > 0 && bytes[ends[line] - 1] == '\r' ? length - 1 : length;
    }

    /** Whether a line has blanks, tabs and carriage returns only. */
    public boolean isBlank(int line) {
        if (kind != Kind.LINES) {
            return false;
        }
        for (int i = start(line); i < ends[line]; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
