package id.msme.sheet;

import id.msme.file.WrongFormException;
import id.msme.text.Counted;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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
        try {
            Set<String> foreignParts = look(file, maxInflation).foreignParts();
            return foreignParts.isEmpty()
                    ? XlsxRows.of(file.toFile(), sheet)
                    : through(copy -> rewrite(file, foreignParts, copy), copy -> XlsxRows.of(copy.toFile(), sheet));
        } catch (OutOfMemoryError e) {
            throw XlsxRows.tooLarge(e);
        }
    }

    /**
     * Reads a workbook that comes as a stream, such as one in gzip: what is in it is found from its end, so it goes to
     * a temporary file that only its owner may read.
     *
     * @param in the stream; it is read to its end and not closed
     */
    public static RowSource copy(InputStream in, Optional<String> sheet, int maxInflation) throws IOException {
        return through(in::transferTo, copy -> open(copy, sheet, maxInflation));
    }

    @FunctionalInterface
    private interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Opening {
        RowSource open(Path copy) throws IOException;
    }

    /** Opens a copy that is gone as soon as it is open. */
    private static RowSource through(Filling filling, Opening opening) throws IOException {
        Path copy = Files.createTempFile("msme", ".xlsx");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
                filling.fill(out);
            }
            return opening.open(copy);
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

    /** Writes a workbook in the form that its library knows. */
    private static void rewrite(Path file, Set<String> foreignParts, OutputStream copy) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(copy)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part : zip.stream().collect(Collectors.toUnmodifiableList())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = zip.getInputStream(part)) {
                    if (foreignParts.contains(part.getName())) {
                        WorkbookRewriting.rewrite(in, out);
                    } else {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /** Refuses a workbook that is made to swell or refers to what it lacks, and finds out what is in it. */
    private static WorkbookLook look(Path file, int maxInflation) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            List<ZipEntry> parts = zip.stream().collect(Collectors.toUnmodifiableList());
            if (parts.stream().anyMatch(part -> isTexts(part) && part.getSize() > MAX_TEXTS)) {
                throw new WrongFormException("the texts of the workbook take more than 512 MiB; save it as CSV");
            }
            if (parts.stream().map(ZipEntry::getName).distinct().count() < parts.size()) {
                // which of them is read, is not for sure
                throw new WrongFormException("a part of the workbook is there twice; " + XlsxRows.SAVE_ANEW);
            }
            long sum = parts.stream().mapToLong(ZipEntry::getSize).sum();
            if (Inflation.isTooMuch(sum, Files.size(file), maxInflation, Inflation.FREE)) {
                throw new WrongFormException(
                        "it inflates to more than " + Counted.of(maxInflation, "time") + " its size");
            }
            var look = new WorkbookLook();
            for (ZipEntry part : parts) {
                try (var bytes = new StatedPart(zip.getInputStream(part), part.getSize())) {
                    look.lookAt(part.getName(), bytes);
                    bytes.requireSize();
                } catch (EOFException e) {
                    throw new WrongFormException("a part of the workbook is shorter than it states");
                }
            }
            if (look.lacksTexts()) {
                throw new WrongFormException(
                        "a cell of the workbook refers to a text that it does not have; " + XlsxRows.SAVE_ANEW);
            }
            return look;
        } catch (ZipException e) {
            throw new WrongFormException(
                    "its name is that of a workbook, and it is none; save the table as .xlsx or CSV");
        }
    }

    private static boolean isTexts(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT).endsWith(TEXTS);
    }
}
