package id.msme.input;

import id.msme.file.WrongColumnsException;
import id.msme.file.WrongFormException;
import id.msme.sheet.Columns;
import id.msme.sheet.RowSource;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One input, opened, with what its records are. */
public final class RecordSource implements Closeable {

    private final InputBytes in;
    private final InputForm form;
    private final Optional<Table> table;

    /**
     * A table whose header was read.
     *
     * @param rows its rows
     * @param columns its columns
     */
    private record Table(RowSource rows, Columns columns) {}

    private RecordSource(InputBytes in, InputForm form, Optional<Table> table) {
        this.in = in;
        this.form = form;
        this.table = table;
    }

    /**
     * Opens an input and looks at its start.
     *
     * @throws WrongFormException if it holds no records
     * @throws WrongColumnsException if it is a table whose header does not name what is needed
     * @throws IOException if it cannot be read
     */
    public static RecordSource open(StoredInput input, Reading reading) throws IOException {
        InputBytes in = InputBytes.open(input, reading);
        try {
            InputForm form = FormSearch.of(in, input, reading);
            return new RecordSource(in, form, table(in, input, form, reading));
        } catch (IOException | RuntimeException | Error e) {
            in.close();
            throw e;
        }
    }

    private static Optional<Table> table(InputBytes in, StoredInput input, InputForm form, Reading reading)
            throws IOException {
        if (!form.isTable()) {
            return Optional.empty();
        }
        byte[] start = in.look(0);
        RowSource rows = form.rows(in, input, reading.maxInflation());
        try {
            List<String> header = rows.header();
            if (Columns.known(header, reading.headers()) == 0) {
                throw Columns.unknown(
                        header,
                        form.isText()
                                ? HeaderHint.ofText(header, start, form.charset(), reading.headers())
                                : HeaderHint.ofSheet(rows, reading.headers()));
            }
            return Optional.of(new Table(rows, Columns.find(header, reading.headers())));
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** The columns, if it is a table. */
    public Optional<Columns> columns() {
        return table.map(Table::columns);
    }

    /** Whether it is a JSON array. */
    public boolean isArray() {
        return form.isArray();
    }

    /** Cuts the input from a place on. */
    public RecordCutter cutter(Place start) throws IOException {
        if (table.isPresent()) {
            return new TableCutter(in, table.get().rows(), table.get().columns(), start);
        }
        return form.isArray() ? new ArrayCutter(in, start) : new LineCutter(in, start);
    }

    @Override
    public void close() throws IOException {
        if (table.isPresent()) {
            table.get().rows().close();
        }
        in.close();
    }
}
