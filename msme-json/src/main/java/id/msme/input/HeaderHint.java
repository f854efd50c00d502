package id.msme.input;

import id.msme.sheet.Columns;
import id.msme.sheet.CsvRows;
import id.msme.sheet.HeaderMap;
import id.msme.sheet.RowSource;
import id.msme.sheet.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalLong;

/** What to do about a table whose first row names no column: titles stand above the header, or another sheet has it. */
final class HeaderHint {

    private static final int MAX_ROWS = 20;
    private static final int MIN_KNOWN = 2;
    private static final int MAX_SHEETS = 8;

    private HeaderHint() {}

    /** The hint on a table in text whose first row was read, by how it starts. */
    static String ofText(List<String> first, byte[] start, Charset charset, HeaderMap headers) throws IOException {
        for (char separator : CsvRows.SEPARATORS) {
            try (var rows = new CsvRows(new ByteArrayInputStream(start), charset, separator)) {
                rows.header();
                OptionalLong line = header(rows, headers);
                if (line.isPresent()) {
                    return "; line " + line.getAsLong() + above();
                }
            }
        }
        return first.size() == 1 ? "; cells are separated by a comma, a semicolon or a tab" : "";
    }

    /** The hint on a sheet whose first row was read. */
    static String ofSheet(RowSource rows, HeaderMap headers) throws IOException {
        OptionalLong row = header(rows, headers);
        if (row.isPresent()) {
            return "; row " + row.getAsLong() + above();
        }
        List<String> others = rows.otherSheets();
        if (others.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", others.subList(0, Math.min(MAX_SHEETS, others.size())));
        return "; the workbook has more sheets: " + shown + (others.size() > MAX_SHEETS ? ", …" : "")
                + "; name the one to read, as in FILE.xlsx#" + others.get(0);
    }

    private static String above() {
        return " looks like the header: delete what stands above it";
    }

    private static OptionalLong header(RowSource source, HeaderMap headers) throws IOException {
        var rows = new Rows();
        for (int i = 0; i < MAX_ROWS && source.next(rows); i++) {
            if (Columns.known(rows.cells(i), headers) >= MIN_KNOWN) {
                return OptionalLong.of(rows.line(i));
            }
        }
        return OptionalLong.empty();
    }
}
