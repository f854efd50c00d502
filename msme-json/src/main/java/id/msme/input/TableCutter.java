package id.msme.input;

import id.msme.sheet.Columns;
import id.msme.sheet.RowSource;
import id.msme.sheet.Rows;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a table into blocks of its rows. */
final class TableCutter implements RecordCutter {

    private final InputBytes in;
    private final RowSource source;
    private final Columns columns;
    private final Place start;
    private long records;
    private long toPassOver;
    private long lines;
    private @Nullable IOException failure;

    /** A cutter of a table that was read up to a place already: it is read again, and what was judged passed over. */
    TableCutter(InputBytes in, RowSource source, Columns columns, Place start) {
        this.in = in;
        this.source = source;
        this.columns = columns;
        this.start = start;
        this.toPassOver = start.offset() - start.lines();
    }

    @Override
    public boolean fill(Block block) throws IOException {
        Rows rows = block.clearForRows(in.name(), columns);
        try {
            while (failure == null && !block.isFull() && !rows.isFull() && source.next(rows)) {
                take(block, rows);
            }
        } catch (IOException e) {
            failure = e;
        }
        if (block.count() == 0 && failure != null) {
            throw failure;
        }
        block.setNext(start.at(records + lines, lines, in.stored()));
        return block.count() > 0;
    }

    private void take(Block block, Rows rows) {
        records++;
        if (toPassOver > 0) {
            toPassOver--;
            rows.clear(columns);
            return;
        }
        block.addRow();
        lines = rows.line(block.count() - 1);
    }
}
