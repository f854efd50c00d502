package id.msme.input;

import id.msme.sheet.CsvRows;
import id.msme.sheet.RowSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the records of an input are.
 *
 * @param kind which kind
 * @param charset the encoding of a table in text
 * @param separator what parts the cells of a table in text
 */
record InputForm(Kind kind, Charset charset, char separator) {

    static final InputForm LINES = new InputForm(Kind.LINES, StandardCharsets.UTF_8, ',');
    static final InputForm ARRAY = new InputForm(Kind.ARRAY, StandardCharsets.UTF_8, ',');
    static final InputForm WORKBOOK = new InputForm(Kind.WORKBOOK, StandardCharsets.UTF_8, ',');

    /** The kinds. */
    enum Kind {
        LINES,
        ARRAY,
        TEXT_TABLE,
        WORKBOOK
    }

    static InputForm textTable(Charset charset, char separator) {
        return new InputForm(Kind.TEXT_TABLE, charset, separator);
    }

    boolean isTable() {
        return kind == Kind.TEXT_TABLE || kind == Kind.WORKBOOK;
    }

    boolean isText() {
        return kind == Kind.TEXT_TABLE;
    }

    boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** The rows of a table from its start. */
    RowSource rows(InputBytes in, StoredInput input, int maxInflation) throws IOException {
        return kind == Kind.WORKBOOK ? Workbooks.rows(in, input, maxInflation) : new CsvRows(in, charset, separator);
    }
}
