package id.msme.table;

import id.msme.input.GzipStream;
import id.msme.sheet.CsvRows;
import id.msme.sheet.RowReader;
import id.msme.sheet.RowSource;
import id.msme.sheet.Rows;
import id.msme.sheet.TableLibraries;
import id.msme.sheet.WorkbookFile;
import java.io.BufferedInputStream;
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

    private static final int BYTE = 0xFF;
    private static final int MAX_INFLATION = 250;

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
        var bytes = new BufferedInputStream(file, HEADER);
        byte[] first = peek(bytes);
        if (startsWith(first, 0x1F, 0x8B)) {
            return of(new GzipStream(bytes, MAX_INFLATION));
        }
        boolean isZip = startsWith(first, 'P', 'K', 3, 4);
        if (isZip) {
            TableLibraries.requireWorkbooks();
        }
        TableLibraries.requireCsv();
        return isZip
                ? new PlainTable(WorkbookFile.copy(bytes, Optional.empty(), MAX_INFLATION), true)
                : new PlainTable(csv(bytes, first), false);
    }

    private static byte[] peek(InputStream bytes) throws IOException {
        bytes.mark(HEADER);
        byte[] first = bytes.readNBytes(HEADER);
        bytes.reset();
        return first;
    }

    private static RowSource csv(InputStream bytes, byte... first) {
        Charset charset = charset(first);
        return CsvRows.strict(bytes, charset, separator(new String(first, charset)));
    }

    private static Charset charset(byte... first) {
        if (startsWith(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(first, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** What stands most often in the first line that is no comment. */
    private static char separator(String text) {
        String line = text.lines()
                .map(any -> any.startsWith("\uFEFF") ? any.substring(1) : any)
                .filter(any -> !any.isBlank() && !any.startsWith("#"))
                .findFirst()
                .orElse("");
        char best = CsvRows.SEPARATORS.get(0);
        for (char separator : CsvRows.SEPARATORS) {
            best = count(line, separator) > count(line, best) ? separator : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & BYTE) != start[i]) {
                return false;
            }
        }
        return true;
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
