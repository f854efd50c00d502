package id.msme.sheet;

import id.msme.file.WrongFormException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens workbooks, and refuses those whose content is far larger than the file (zip bombs). */
public final class WorkbookFile {

    private static final String TEXTS = "sharedstrings.xml";
    private static final long MAX_TEXTS = 1L << 29;

    private WorkbookFile() {}

    /**
     * Opens a workbook in a file.
     *
     * @param sheet the name of the sheet; without it the first
     * @param maxInflation how many times its size it may inflate to, if that is more than 2 GiB
     */
    public static RowSource open(Path file, Optional<String> sheet, int maxInflation) throws IOException {
        checkSizes(file, maxInflation);
        return XlsxRows.of(file.toFile(), sheet);
    }

    /**
     * Reads a workbook that comes as a stream, such as one in gzip: what is in it is found from its end, so it goes to
     * a temporary file that only its owner may read.
     *
     * @param in the stream; it is read to its end and not closed
     */
    public static RowSource copy(InputStream in, Optional<String> sheet, int maxInflation) throws IOException {
        Path copy = Files.createTempFile("msme", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            return open(copy, sheet, maxInflation);
        } finally {
            delete(copy);
        }
    }

    /** A file that is open can be deleted, but not on every system. */
    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }

    /** Refuses a workbook that is made to swell. */
    private static void checkSizes(Path file, int maxInflation) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            List<ZipEntry> parts = zip.stream().collect(Collectors.toUnmodifiableList());
            if (parts.stream().anyMatch(part -> isTexts(part) && part.getSize() > MAX_TEXTS)) {
                throw new WrongFormException("the texts of the workbook take more than 512 MiB; save it as CSV");
            }
            long sum = parts.stream().mapToLong(ZipEntry::getSize).sum();
            if (Inflation.isTooMuch(sum, Files.size(file), maxInflation, Inflation.FREE)) {
                throw new WrongFormException("it inflates to more than " + maxInflation + " times its size");
            }
            for (ZipEntry part : parts) {
                checkSize(zip, part);
            }
        } catch (ZipException e) {
            throw new WrongFormException(
                    "its name is that of a workbook, and it is none; save the table as .xlsx or CSV");
        }
    }

    private static boolean isTexts(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT).endsWith(TEXTS);
    }

    /** Refuses a part that is larger than the workbook states: its size says nothing then. */
    private static void checkSize(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream part = zip.getInputStream(entry)) {
            part.skipNBytes(entry.getSize());
            if (part.read() >= 0) {
                throw new WrongFormException("a part of the workbook is larger than it states");
            }
        } catch (EOFException e) {
            throw new WrongFormException("a part of the workbook is shorter than it states");
        }
    }
}
