package id.msme.table;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.WrongColumnsException;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.sheet.Columns;
import id.msme.sheet.HeaderMap;
import id.msme.sheet.RowReader;
import id.msme.text.Counted;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that a host has split into cells already, such as those of a database or of a columnar file, into forms.
 * Cells are read as those of a CSV file are; a column is named by the dotted path of its member ({@code
 * msme.owner.nik}), or by its last name where only one member has it ({@code nik}).
 *
 * <pre>{@code
 * var reader = RowFormReader.of(List.of("id", "program", "partner", "submittedOn", "nik"));
 * Verdict verdict = validator.judge(reader.read(List.of("A-1", "go-online", "shopee", "2019-05-20", nik)));
 * }</pre>
 *
 * The form belongs to the reader and is overwritten by the next row. A reader is for one thread at a time.
 *
 * @see EnrolmentValidator#judge
 */
public final class RowFormReader {

    private final Columns columns;
    private final RowReader reader = new RowReader();

    private RowFormReader(Columns columns) {
        this.columns = columns;
    }

    /**
     * Creates a reader.
     *
     * @param header the names of the columns, in their order
     * @return the reader
     * @throws WrongColumnsException if no column is known, or two hold one member
     */
    public static RowFormReader of(List<String> header) throws WrongColumnsException {
        return new RowFormReader(Columns.find(List.copyOf(requireNonNull(header, "header")), HeaderMap.NONE));
    }

    /**
     * Reads a row.
     *
     * @param cells the text of each cell, in the order of the columns; null or empty where the member is absent
     * @return what the row states; valid until the next row is read
     */
    public EnrolmentForm read(List<@Nullable String> cells) {
        return reader.read(columns, requireNonNull(cells, "cells"));
    }

    /**
     * {@return the member that a column holds; empty if it is ignored}
     *
     * @param column the index of the column, from 0
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Optional<Member> member(int column) {
        return columns.member(column);
    }

    /**
     * {@return the names of columns that hold no member, and are ignored; masked if they look like more than a name}
     */
    public List<String> ignoredColumns() {
        return columns.ignored();
    }

    /** {@return the names of the columns that are read} */
    @Override
    public String toString() {
        return "RowFormReader of " + Counted.of(columns.known(), "column") + ", "
                + columns.ignored().size() + " ignored";
    }
}
