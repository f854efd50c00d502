package id.msme.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of one table, in order. Blank rows and comments are passed over. */
public interface RowSource extends Closeable {

    /**
     * The cells of the header, which is the first row; none if there is no row.
     *
     * @throws IOException if the table cannot be read
     */
    List<String> header() throws IOException;

    /**
     * Adds the next row after the header to rows, and answers whether there was one.
     *
     * @throws IOException if the table cannot be read on
     */
    boolean next(Rows rows) throws IOException;

    /** The names of the other sheets of a workbook. */
    default List<String> otherSheets() {
        return List.of();
    }
}
