package id.msme.input;

import id.msme.file.WrongFormException;
import id.msme.sheet.RowSource;
import java.io.IOException;

/** Workbooks as tables. */
final class Workbooks {

    private Workbooks() {}

    static RowSource rows(InputBytes in, StoredInput input) throws IOException {
        throw new WrongFormException("workbooks are not read yet");
    }
}
