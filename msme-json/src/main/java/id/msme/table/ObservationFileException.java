package id.msme.table;

import java.util.List;

/** A file of observations that was refused whole; it names each cell that could not be read. */
public final class ObservationFileException extends TableFileException {

    private static final long serialVersionUID = 1L;

    ObservationFileException(List<BadCell> badCells) {
        super(badCells);
    }
}
