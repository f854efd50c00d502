package id.msme.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

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

    /** Headings that a table lacks, in one line however many they are. */
    static BadCell lacking(List<String> missing, List<String> expected) {
        String headings = "the headings " + String.join(", ", expected);
        return missing.size() == 1
                ? new BadCell(1, missing.get(0), headings, "none such")
                : new BadCell(1, "", headings, "none of " + String.join(", ", missing));
    }

    /** {@return line, column, what was expected and what was given} */
    @Override
    public String toString() {
        String place = "line " + line + (column.isEmpty() ? "" : ", column " + column);
        return place + ": expected " + expected + ", got " + given;
    }
}
