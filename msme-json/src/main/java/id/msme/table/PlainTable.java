package id.msme.table;

import id.msme.file.WrongFormException;
import id.msme.input.ForeignKind;
import id.msme.input.InputBytes;
import id.msme.input.Reading;
import id.msme.input.StoredInput;
import id.msme.input.WideText;
import id.msme.sheet.CsvRows;
import id.msme.sheet.RowReader;
import id.msme.sheet.RowSource;
import id.msme.sheet.Rows;
import id.msme.sheet.TableLibraries;
import id.msme.sheet.WorkbookFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table as rows of trimmed cells, whatever its form: CSV with commas, semicolons or tabs in UTF-8 or UTF-16, or the
 * first sheet of a workbook, each also compressed by gzip. Blank rows and comments are passed over.
 */
final class PlainTable implements Closeable {

    /** So many bytes of a header are looked at to find what separates its cells. */
    private static final int HEADER = 1 << 14;

    private final RowSource source;
    private final List<String> header;
    private Rows rows = new Rows();
    private int filled;
    private int at = -1;

    private final boolean isWorkbook;

    private PlainTable(RowSource source, boolean isWorkbook) throws IOException {
        this.source = source;
        this.isWorkbook = isWorkbook;
        this.header = source.header().stream().map(String::strip).toList();
    }

    /** Opens a table; it is read from the stream as its rows are asked for. */
    static PlainTable of(InputStream file) throws IOException {
        var input = new StoredInput("", () -> file, Optional.empty());
        InputBytes bytes = InputBytes.open(input, Reading.USUAL);
        byte[] first = bytes.look(HEADER);
        boolean isZip = ForeignKind.isZip(first);
        Optional<String> foreign =
                isZip ? ForeignKind.findInZip(first) : ForeignKind.find(first).or(() -> WideText.refusal(first));
        if (foreign.isPresent()) {
            throw new WrongFormException(foreign.get());
        }
        if (isZip) {
            TableLibraries.requireWorkbooks();
        }
        TableLibraries.requireCsv();
        return isZip
                ? new PlainTable(WorkbookFile.copy(bytes, Optional.empty(), InputBytes.USUAL_INFLATION), true)
                : new PlainTable(csv(bytes, first), false);
    }

    private static RowSource csv(InputStream bytes, byte... first) throws IOException {
        Charset charset = WideText.byMark(first).orElse(StandardCharsets.UTF_8);
        return CsvRows.strict(bytes, charset, CsvRows.separator(first, charset, header -> 0));
    }

    /** The cells of the header, none if there is no row. */
    List<String> header() {
        return header;
    }

    /** Goes to the next row, and answers whether there is one. */
    boolean next() throws IOException {
        at++;
        if (at >= filled) {
            rows = new Rows();
            filled = 0;
            at = 0;
            while (!rows.isFull() && source.next(rows)) {
                filled++;
            }
        }
        return at < filled;
    }

    /** Whether it is a sheet, whose rows end with their last filled cell. */
    boolean isWorkbook() {
        return isWorkbook;
    }

    /** The line on which the row starts. */
    long line() {
        return rows.line(at);
    }

    /**
     * Whether the row cannot be read: bytes of another encoding, a quotation mark that is not closed, too many cells.
     */
    boolean isUnreadable() {
        return fault().isPresent();
    }

    /** Why the row cannot be read, by the names of {@link RowReader}. */
    Optional<String> fault() {
        return rows.fault(at, header.size());
    }

    /** The cells of the row. */
    List<String> cells() {
        return rows.cells(at).stream().map(String::strip).toList();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
