package id.msme.spark;

import java.io.Serializable;

/**
 * A stretch of a file of lines: the lines that start in it. Where a line starts is a matter of the file alone, so each
 * line is in one slice, however the file is cut.
 */
final class Slice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final InputFile file;
    private final long start;
    private final long end;
    private final long firstLine;

    /**
     * A slice.
     *
     * @param file the file
     * @param start the offset of its first byte
     * @param end the offset after its last byte; the line that starts last may reach beyond
     * @param firstLine the number of the first line that starts in it, from 1
     */
    Slice(InputFile file, long start, long end, long firstLine) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.firstLine = firstLine;
    }

    InputFile file() {
        return file;
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    long firstLine() {
        return firstLine;
    }

    Slice from(long line) {
        return new Slice(file, start, end, line);
    }

    /** {@return file and bytes} */
    @Override
    public String toString() {
        return file + ", bytes " + start + " to " + end;
    }
}
