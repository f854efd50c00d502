package id.msme.table;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if a table is refused; it names each cell that could not be read. */
public class TableFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What could not be read. */
    @SuppressWarnings("serial") // read where it is caught; exceptions of this library are not serialised
    private final List<BadCell> badCells;

    TableFileException(List<BadCell> badCells) {
        super(badCells.stream().map(BadCell::toString).collect(Collectors.joining("; ")));
        this.badCells = List.copyOf(badCells);
    }

    /** {@return the cells that could not be read, in the order of the file, at least one} */
    public List<BadCell> badCells() {
        return badCells;
    }
}
