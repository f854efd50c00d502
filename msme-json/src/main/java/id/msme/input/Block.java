package id.msme.input;

/**
 * Some lines of an input that follow each other, or one piece of a line that is longer than a block. Blocks are used
 * again and again, so that their number bounds the memory of a run.
 */
public final class Block {

    /** Several times the longest record, so that every line that may be one is whole. */
    public static final int CAPACITY = 1 << 18;

    /** So few that the verdicts on them are few too. */
    public static final int MAX_LINES = 1 << 10;

    public final byte[] bytes = new byte[CAPACITY];
    private final int[] ends = new int[MAX_LINES];

    private String file = "";
    private long firstLine;
    private int count;
    private boolean hasLastLineFeed;
    private boolean isPiece;
    private boolean isFirstPiece;
    private boolean isLastPiece;
    private Place next = Place.START;

    /** Empties the block, for lines of a file from a number on. */
    void clear(String newFile, long number) {
        file = newFile;
        firstLine = number;
        count = 0;
        hasLastLineFeed = true;
        isPiece = false;
    }

    /** Takes in the lines that end between two places, until it is full. */
    void findLines(int from, int to) {
        count = LineFeeds.find(bytes, from, to, ends, count);
    }

    /** Takes in the last line of an input, which has no line feed. */
    void addLastLine(int end) {
        ends[count++] = end;
        hasLastLineFeed = false;
    }

    /** Makes the bytes up to a place a piece of a line. */
    void setPiece(int end, boolean isFirst, boolean isLast) {
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

    /** The number of a line in its file, from 1. */
    public long number(int line) {
        return firstLine + line;
    }

    public int start(int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }

    /** The bytes of a line without its LF. */
    public int length(int line) {
        return ends[line] - start(line);
    }

    /** The bytes of a line without its line end, CR LF or LF. */
    public int lengthOfRecord(int line) {
        int length = length(line);
        boolean hasLineFeed = line < count - 1 || hasLastLineFeed;
        return hasLineFeed && length > 0 && bytes[ends[line] - 1] == '\r' ? length - 1 : length;
    }

    /** Whether a line has blanks, tabs and carriage returns only. */
    public boolean isBlank(int line) {
        for (int i = start(line); i < ends[line]; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
