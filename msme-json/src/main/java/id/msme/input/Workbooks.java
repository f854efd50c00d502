package id.msme.input;

import id.msme.file.WrongFormException;
import id.msme.sheet.RowSource;
import id.msme.sheet.TableLibraries;
import id.msme.sheet.XlsxRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Workbooks as tables; what reads them is a library that a host may leave out. */
final class Workbooks {

    private static final String TEXTS = "sharedstrings.xml";
    private static final long MAX_TEXTS = 1L << 29;
    private static final long INFLATED_FREELY = 1L << 31;

    private Workbooks() {}

    static RowSource rows(InputBytes in, StoredInput input, int maxInflation) throws IOException {
        Optional<String> sheet = WorkbookName.sheet(input.name());
        boolean isZipped = input.name().toLowerCase(Locale.ROOT).endsWith(".gz");
        Optional<Path> file = input.path().filter(path -> !isZipped && Files.isRegularFile(path));
        TableLibraries.requireWorkbooks();
        if (file.isEmpty()) {
            return XlsxRows.of(in, sheet);
        }
        checkSizes(file.get(), maxInflation);
        return XlsxRows.of(file.get().toFile(), sheet);
    }

    /** Refuses a workbook that is made to swell. */
    private static void checkSizes(Path file, int maxInflation) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long sum = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                sum += Math.max(0, entry.getSize());
                boolean isTexts = entry.getName().toLowerCase(Locale.ROOT).endsWith(TEXTS);
                if (isTexts && entry.getSize() > MAX_TEXTS) {
                    throw new WrongFormException("the texts of the workbook take more than 512 MiB; save it as CSV");
                }
            }
            if (sum > INFLATED_FREELY && sum / maxInflation > Files.size(file)) {
                throw new WrongFormException("it inflates to more than " + maxInflation + " times its size");
            }
        } catch (ZipException e) {
            throw new WrongFormException(
                    "its name is that of a workbook, and it is none; save the table as .xlsx or CSV");
        }
    }
}
