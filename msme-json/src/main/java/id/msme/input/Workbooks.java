package id.msme.input;

import id.msme.sheet.RowSource;
import id.msme.sheet.TableLibraries;
import id.msme.sheet.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Workbooks as tables; what reads them is a library that a host may leave out. */
final class Workbooks {

    private Workbooks() {}

    static RowSource rows(InputBytes in, StoredInput input, int maxInflation) throws IOException {
        Optional<String> sheet = WorkbookName.sheet(input.name());
        boolean isZipped = input.name().toLowerCase(Locale.ROOT).endsWith(".gz");
        Optional<Path> file = input.path().filter(path -> !isZipped && Files.isRegularFile(path));
        TableLibraries.requireWorkbooks();
        return file.isEmpty()
                ? WorkbookFile.copy(in, sheet, maxInflation)
                : WorkbookFile.open(file.get(), sheet, maxInflation);
    }
}
