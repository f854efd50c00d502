package id.msme.sheet;

import id.msme.file.WrongFormException;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of a workbook, hidden ones too. Formulas are what they came to when the workbook was saved; dates
 * are written as ISO writes them, and numbers as digits.
 */
final class XlsxRows implements RowSource {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final char[] NOTHING = new char[0];
    private static final int MAX_ROW = 1 << 20;
    static final String SAVE_ANEW = "save it anew as .xlsx, or as CSV";

    /** Null once it was closed. */
    private @Nullable Opened opened;

    private int lastRow;

    private record Opened(ReadableWorkbook workbook, Sheet sheet, Stream<Row> stream, Iterator<Row> rows) {

        static Opened of(ReadableWorkbook workbook, Optional<String> name) throws IOException {
            Sheet sheet = sheetOf(workbook, name);
            Stream<Row> stream = sheet.openStream();
            return new Opened(workbook, sheet, stream, stream.iterator());
        }
    }

    private XlsxRows(Opened opened) {
        this.opened = opened;
    }

    private Opened opened() {
        if (opened == null) {
            throw new IllegalStateException("the workbook is closed");
        }
        return opened;
    }

    /** Opens a sheet of a workbook; without a name the first. */
    static XlsxRows of(File file, Optional<String> sheet) throws IOException {
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file, WITH_FORMATS);
        } catch (IOException | RuntimeException e) {
            throw damaged("");
        } catch (OutOfMemoryError e) {
            throw tooLarge(e);
        }
        try {
            return new XlsxRows(Opened.of(workbook, sheet));
        } catch (WrongFormException e) {
            workbook.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw damaged("");
        } catch (OutOfMemoryError e) {
            workbook.close();
            throw tooLarge(e);
        }
    }

    private static Sheet sheetOf(ReadableWorkbook workbook, Optional<String> name) throws WrongFormException {
        if (name.isEmpty()) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name.get())
                .orElseThrow(() -> new WrongFormException("the workbook has no sheet of that name; it has "
                        + workbook.getSheets().map(Sheet::getName).collect(Collectors.joining(", "))));
    }

    /** What a library says of damage may quote cells, so it is no part of the message. */
    private static IOException damaged(String place) {
        return new WrongFormException("it is no workbook that can be read" + place + "; " + SAVE_ANEW);
    }

    /** The library holds the texts of a workbook in memory, a stream as a whole, and a row up to its last column. */
    static WrongFormException tooLarge(OutOfMemoryError e) {
        var refused = new WrongFormException("the workbook takes more memory than there is ("
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB); save it as CSV, or give Java more (-Xmx)");
        refused.initCause(e);
        return refused;
    }

    @Override
    public List<String> header() throws IOException {
        var first = new Rows();
        var cells = new ArrayList<String>();
        if (next(first)) {
            cells.addAll(first.cells(0));
        }
        return cells;
    }

    @Override
    public List<String> otherSheets() {
        return opened().workbook()
                .getSheets()
                .filter(other -> other.getIndex() != opened().sheet().getIndex())
                .map(Sheet::getName)
                .toList();
    }

    @Override
    public boolean next(Rows target) throws IOException {
        try {
            return read(target);
        } catch (RuntimeException e) {
            // the library throws any of them for cells that it does not know
            throw damaged(lastRow == 0 ? "" : String.format(Locale.ROOT, " after row %,d", lastRow));
        } catch (OutOfMemoryError e) {
            letGo();
            throw tooLarge(e);
        }
    }

    private boolean read(Rows target) throws IOException {
        Iterator<Row> rows = opened().rows();
        while (rows.hasNext()) {
            Row row = rows.next();
            // a writer may leave the numbers out
            lastRow = Math.max(row.getRowNum(), lastRow + 1);
            if (lastRow > MAX_ROW) {
                throw new WrongFormException("a row of the workbook is beyond 1,048,576, its last; " + SAVE_ANEW);
            }
            if (add(row, target)) {
                target.endRow(lastRow, null);
                return true;
            }
            target.dropRow();
        }
        return false;
    }

    /** Without what the library holds there is memory again, for the refusal at least. */
    private void letGo() {
        try {
            close();
        } catch (IOException | OutOfMemoryError e) {
            // the refusal counts
        }
        opened = null;
    }

    /** Adds the cells of a row, and answers whether it is to be read. */
    private boolean add(Row row, Rows target) {
        boolean isFilled = false;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            isFilled |= cell == null ? addNothing(target) : add(cell, target);
        }
        return isFilled && !target.isOpenComment();
    }

    private static boolean addNothing(Rows target) {
        target.addCell(NOTHING, 0, 0, (byte) 0);
        return false;
    }

    private boolean add(Cell cell, Rows target) {
        Object value = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getValue();
        if (value == null) {
            return addNothing(target);
        }
        HeldCell held = held(cell, value);
        char[] text = held.text().toCharArray();
        target.addCell(text, 0, text.length, held.kind());
        return !Trimming.trimmed(held.text()).isEmpty();
    }

    private HeldCell held(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            return HeldCell.of(
                    number,
                    cell.getDataFormatId(),
                    cell.getDataFormatString(),
                    opened().workbook().isDate1904());
        }
        boolean isError = cell.getType() == CellType.ERROR;
        return value instanceof String text && (isError || cell.getType() == CellType.FORMULA)
                ? HeldCell.ofResult(text, isError)
                : HeldCell.of(value);
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.stream().close();
            opened.workbook().close();
            opened = null;
        }
    }
}
