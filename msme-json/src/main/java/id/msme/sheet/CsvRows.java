package id.msme.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The rows of a table in CSV. */
public final class CsvRows implements RowSource {

    /** The characters that may part cells. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What a known column counts beside one that is only parted from others. */
    private static final int KNOWN = 1_000;

    // a quotation mark that is not closed holds the rest of its file, as far as memory allows for one
    private static final int MAX_CELL = 1 << 22;

    private final char separator;
    private final boolean isStrict;
    private final CloseableIterator<Row> records;
    private final Row row = new Row();
    private boolean isAtEnd;

    /** Reads a table from the start of its header. */
    public CsvRows(InputStream bytes, Charset charset, char separator) {
        this(bytes, charset, separator, false);
    }

    private CsvRows(InputStream bytes, Charset charset, char separator, boolean isStrict) {
        this.separator = separator;
        this.isStrict = isStrict;
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(!isStrict)
                .maxBufferSize(MAX_CELL)
                .build(row, new TableText(bytes, charset))
                .iterator();
    }

    /** Reads a table in which nothing may follow a closing quotation mark but the end of its cell. */
    public static CsvRows strict(InputStream bytes, Charset charset, char separator) {
        return new CsvRows(bytes, charset, separator, true);
    }

    /**
     * The character by which the most columns of a header are known, or at least the most are parted.
     *
     * @param start the first bytes of the table, its header among them
     * @param known how many cells of a header are known
     */
    public static char separator(byte[] start, Charset charset, ToIntFunction<List<String>> known) throws IOException {
        char best = SEPARATORS.get(0);
        int most = -1;
        for (char separator : SEPARATORS) {
            try (var rows = new CsvRows(new ByteArrayInputStream(start), charset, separator)) {
                List<String> header = rows.header();
                int found = KNOWN * known.applyAsInt(header) + header.size();
                if (found > most) {
                    most = found;
                    best = separator;
                }
            }
        }
        return best;
    }

    /** The cells of the row that was read last, and what is to be known of it. */
    private static final class Row extends CsvCallbackHandler<Row> {

        private Rows rows = new Rows();
        private long line;
        private boolean isFilled;

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return rows.openCells();
        }

        @Override
        protected void beginRecord(long startingLine) {
            line = startingLine;
            isFilled = false;
        }

        @Override
        protected void addField(char[] text, int offset, int length, boolean isQuoted) {
            rows.addCell(text, offset, length, isQuoted ? Rows.QUOTED : 0);
            for (int i = offset; i < offset + length && !isFilled; i++) {
                isFilled = !Trimming.isSpace(text[i]);
            }
        }

        @Override
        protected void setComment(char[] text, int offset, int length) {
            // comments are found among the rows
        }

        @Override
        protected void setEmpty() {
            // skipped
        }

        @Override
        protected Row buildRecord() {
            return this;
        }
    }

    @Override
    public List<String> header() throws IOException {
        var rows = new Rows();
        var cells = new ArrayList<String>();
        if (read(rows)) {
            for (int i = 0; i < rows.cellCount(0); i++) {
                cells.add(rows.cellText(i));
            }
        }
        return cells;
    }

    @Override
    public boolean next(Rows rows) throws IOException {
        return read(rows);
    }

    private boolean read(Rows rows) throws IOException {
        row.rows = rows;
        rows.setSeparator(separator);
        try {
            while (!isAtEnd && records.hasNext()) {
                records.next();
                if (rows.isOpenTextAtEnd(TableText.END)) {
                    isAtEnd = true;
                    return endOpenRow(rows);
                }
                if (row.isFilled && !rows.isOpenComment()) {
                    rows.endRow(row.line, null);
                    return true;
                }
                rows.dropRow();
            }
        } catch (CsvParseException e) {
            isAtEnd = true;
            rows.endRow(row.line + rows.openLineBreaks(), isStrict ? RowReader.NO_CSV : RowReader.LONG_CELL);
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return false;
    }

    /** The row that holds the end of the table: that end alone, or one in which a quotation mark is not closed. */
    private boolean endOpenRow(Rows rows) {
        if (rows.openCells() == 1 && rows.openLength() == 1) {
            rows.dropRow();
            return false;
        }
        rows.cutOpenText(2);
        rows.endRow(row.line + rows.openLineBreaks(), RowReader.OPEN_QUOTE);
        return true;
    }

    /** The character between cells. */
    public char separator() {
        return separator;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
