package id.msme.table;

import static java.util.Objects.requireNonNull;

/**
 * A cell of a table that could not be read.
 *
 * @param line the line of the file in which its row starts, from 1
 * @param column the heading of its column; empty where the whole row is meant
 * @param expected what was expected
 * @param given the text found, shortened and with its digits masked
 */
public record BadCell(long line, String column, String expected, String given) {

    /** Refuses null. */
    public BadCell {
        requireNonNull(column, "column");
        requireNonNull(expected, "expected");
        requireNonNull(given, "given");
    }

    /** {@return line, column, what was expected and what was given} */
    @Override
    public String toString() {
        String place = "line " + line + (column.isEmpty() ? "" : ", column " + column);
        return place + ": expected " + expected + ", got " + given;
    }
}
