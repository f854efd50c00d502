package id.msme.run;

import id.msme.checkpoint.Failure;
import id.msme.file.WrongColumnsException;
import id.msme.file.WrongFormException;
import id.msme.input.Reading;
import id.msme.input.RecordSource;
import id.msme.sheet.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one run, and what their records are. Files are looked at before the run writes anything, and so is the
 * first input whatever it is; another stream is looked at when its turn comes.
 *
 * <p>Its lock guards its fields only, and never while an input is opened: a stream may keep the thread that opens it
 * waiting for its first bytes, and the run must be able to end meanwhile.
 */
final class RunInputs implements AutoCloseable {

    private final List<BulkInput> inputs;
    private final Reading reading;
    private final boolean areFormsAlike;
    private final Set<String> ignored = new LinkedHashSet<>();
    private boolean hasTable;
    private @Nullable Columns lastColumns;
    private @Nullable Object shape;
    private @Nullable String shapeOf;
    private @Nullable RecordSource first;
    private @Nullable Failure firstFailure;
    private boolean isClosed;

    /**
     * The inputs of a run.
     *
     * @param inputs the inputs, in order
     * @param reading how they are read
     * @param areFormsAlike whether all must be of one form, and tables of one header
     */
    RunInputs(List<BulkInput> inputs, Reading reading, boolean areFormsAlike) {
        this.inputs = inputs;
        this.reading = reading;
        this.areFormsAlike = areFormsAlike;
    }

    /** Looks at what can be looked at. */
    void look() throws Failure {
        for (int i = 0; i < inputs.size(); i++) {
            BulkInput input = inputs.get(i);
            boolean isFile = input.path().filter(Files::isRegularFile).isPresent();
            if (i == 0 || isFile) {
                look(input, !isFile);
            }
        }
    }

    /** Looks at an input; one that cannot be read is left to its turn. */
    private void look(BulkInput input, boolean isKept) throws Failure {
        try {
            RecordSource source = known(input);
            if (isKept) {
                keep(source);
            } else {
                source.close();
            }
        } catch (Failure e) {
            if (e.reason() instanceof WrongFormException || e.reason() instanceof WrongColumnsException) {
                throw e;
            }
            if (isKept) {
                keep(e);
            }
        } catch (IOException e) {
            // nothing was read that would be lost
        }
    }

    private synchronized void keep(RecordSource source) {
        first = source;
    }

    private synchronized void keep(Failure failure) {
        firstFailure = failure;
    }

    /** Opens an input whose turn it is. */
    RecordSource open(int number) throws Failure {
        RecordSource kept = number == 0 ? takeFirst() : null;
        return kept == null ? known(inputs.get(number)) : kept;
    }

    private synchronized @Nullable RecordSource takeFirst() throws Failure {
        if (firstFailure != null) {
            throw firstFailure;
        }
        RecordSource kept = first;
        first = null;
        return kept;
    }

    private RecordSource known(BulkInput input) throws Failure {
        try {
            RecordSource source = RecordSource.open(input.stored(), reading);
            try {
                note(input, source);
                return source;
            } catch (IOException e) {
                source.close();
                throw e;
            }
        } catch (IOException e) {
            throw Failure.reading(input.name(), e);
        }
    }

    private synchronized void note(BulkInput input, RecordSource source) throws IOException {
        if (isClosed) {
            throw new IOException("the run ended before the input could be read");
        }
        Optional<Columns> columns = source.columns();
        Object newShape = columns.<Object>map(Columns::header).orElseGet(source::isArray);
        if (areFormsAlike && shape != null && !shape.equals(newShape)) {
            throw new WrongColumnsException("the rejected records of one run are of one form, and of tables with one "
                    + "header; " + shapeOf + " is of another: run them one by one");
        }
        shape = newShape;
        shapeOf = input.name();
        columns.ifPresent(some -> {
            hasTable = true;
            lastColumns = some;
            ignored.addAll(some.ignored());
        });
    }

    /** How an input is called. */
    String name(int number) {
        return inputs.get(number).name();
    }

    /** How many inputs there are. */
    int count() {
        return inputs.size();
    }

    /** The headers of columns that were ignored; empty if no input is a table. */
    synchronized Optional<List<String>> ignoredColumns() {
        return hasTable ? Optional.of(new ArrayList<>(ignored)) : Optional.empty();
    }

    /** The columns of the table that was opened last. */
    synchronized Optional<Columns> columns() {
        return Optional.ofNullable(lastColumns);
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        if (first != null) {
            first.close();
        }
    }
}
