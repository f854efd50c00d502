package id.msme.sheet;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Presence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts rows to forms, without judging them. The form belongs to the reader and is overwritten by the next row; a
 * reader is for one thread at a time.
 */
public final class RowReader {

    /** Why a row cannot be read in which a quotation mark is not closed. */
    public static final String OPEN_QUOTE = "open-quote";

    /** Why a row cannot be read that has a cell of more characters than are held. */
    static final String LONG_CELL = "long-cell";

    /** Why a row of a strict table cannot be read that is no CSV. */
    static final String NO_CSV = "no-csv";

    /** Why a row cannot be read that has more cells than the header. */
    public static final String MORE_CELLS = "more-cells";

    /** Why a row cannot be read that has bytes which are not in the encoding of its file. */
    public static final String OTHER_BYTES = "other-bytes";

    private static final char[] NOTHING = {};

    private final Rows given = new Rows();
    private final RowForm form = new RowForm();
    private final CellReader cells = new CellReader(form);

    /** Reads a row that was split into cells elsewhere; a cell without text is null. */
    public EnrolmentForm read(Columns columns, List<@Nullable String> row) {
        given.clear(columns);
        for (String cell : row) {
            char[] text = cell == null ? NOTHING : cell.toCharArray();
            given.addCell(text, 0, text.length, (byte) 0);
        }
        given.endRow(0, null);
        return read(given, 0);
    }

    /** Reads a row. */
    public EnrolmentForm read(Rows rows, int row) {
        String fault = fault(rows, row);
        if (fault != null) {
            return form.refuse(Finding.of(FindingCode.ROW_SYNTAX, "", fault));
        }
        Columns columns = rows.columns();
        form.clear();
        form.clearTrainings(columns.trainings());
        int first = rows.firstCell(row);
        int count = Math.min(rows.cellCount(row), columns.width());
        for (int place = 0; place < count; place++) {
            Columns.Column column = columns.column(place);
            if (column != null) {
                read(rows, first + place, column);
            }
        }
        for (HeaderMap.Constant constant : columns.constants()) {
            if (form.value(constant.to()).presence() == Presence.ABSENT) {
                char[] text = constant.text().toCharArray();
                cells.read(text, 0, text.length, (byte) 0, new Columns.Column(constant.to(), Conversion.NONE));
            }
        }
        return form;
    }

    /** The form of a record of JSON that cannot be read, for a reason that is known before. */
    public EnrolmentForm unreadable(String reason) {
        return form.refuse(Finding.of(FindingCode.JSON_SYNTAX, "", reason, "0"));
    }

    private void read(Rows rows, int cell, Columns.Column column) {
        char[] text = rows.text();
        int start = rows.start(cell);
        int end = rows.end(cell);
        while (start < end && Trimming.isSpace(text[start])) {
            start++;
        }
        while (end > start && Trimming.isSpace(text[end - 1])) {
            end--;
        }
        if (start < end) {
            cells.read(text, start, end, rows.kind(cell), column);
        }
    }

    /** Why a row cannot be read, or null. */
    static @Nullable String fault(Rows rows, int row) {
        return fault(rows, row, rows.columns().width());
    }

    /** The same for a header of so many cells. */
    static @Nullable String fault(Rows rows, int row, int width) {
        if (rows.fault(row) != null) {
            return rows.fault(row);
        }
        int first = rows.firstCell(row);
        for (int place = width; place < rows.cellCount(row); place++) {
            if (!isBlank(rows, first + place)) {
                return MORE_CELLS;
            }
        }
        return hasOtherBytes(rows, row) ? OTHER_BYTES : null;
    }

    private static boolean isBlank(Rows rows, int cell) {
        for (int i = rows.start(cell); i < rows.end(cell); i++) {
            if (!Trimming.isSpace(rows.text()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOtherBytes(Rows rows, int row) {
        if (rows.cellCount(row) == 0) {
            return false;
        }
        int first = rows.firstCell(row);
        int end = rows.end(first + rows.cellCount(row) - 1);
        for (int i = rows.start(first); i < end; i++) {
            if (rows.isBadBytes(i)) {
                return true;
            }
        }
        return false;
    }
}
