package id.msme.table;

import java.util.List;

/** Thrown if a file of observations is refused; it names each cell that could not be read. */
public final class ObservationFileException extends TableFileException {

    private static final long serialVersionUID = 1L;

    ObservationFileException(List<BadCell> badCells) {
        super(badCells);
    }
}
