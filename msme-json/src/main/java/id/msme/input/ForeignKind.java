package id.msme.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that hold no records as they are, by how they start. */
public final class ForeignKind {

    /** So many bytes are enough to know them. */
    static final int MAX_SIGN_LENGTH = 16;

    /** So many bytes are enough to know what is in an archive. */
    static final int MAX_ZIP_LENGTH = 128;

    /**
     * One kind.
     *
     * @param sign how it starts
     * @param message what it looks like, and what to do
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and only read
    private record Sign(byte[] sign, String message) {}

    private static final List<Sign> SIGNS = List.of(
            of(
                    "PK\3\4",
                    "it looks like a zip archive; unpack it and give the files in it (a workbook is read if its name "
                            + "ends in .xlsx; a Word document is to be saved as a table)"),
            of("(\u00B5/\u00FD", "it looks like zstd; unpack it with: zstd -d (gzip is read as it is)"),
            of("%PDF", "it looks like a PDF document; give the table or the JSON that it was made of"),
            of(
                    "\u00D0\u00CF\u0011\u00E0",
                    "it looks like an old Word or Excel document (.doc, .xls); save the table in it as .xlsx or CSV"),
            of("{\\rtf", "it looks like a Word document (RTF); save the table in it as .xlsx or CSV"),
            of("BZh", "it looks like bzip2; unpack it with: bunzip2 (gzip is read as it is)"),
            of("\u00FD7zXZ\0", "it looks like xz; unpack it with: unxz (gzip is read as it is)"),
            of("7z\u00BC\u00AF'\u001C", "it looks like a 7-Zip archive; unpack it and give the files in it"),
            of("Rar!", "it looks like a RAR archive; unpack it and give the files in it"),
            of("\u001F\u008B", "it looks like gzip within gzip; unpack it once with: gunzip"));

    private static final String ZIP = "PK\3\4";
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<?xml", "<table");

    private ForeignKind() {}

    private static Sign of(String sign, String message) {
        return new Sign(sign.getBytes(StandardCharsets.ISO_8859_1), message);
    }

    /** What a file looks like that starts with some bytes, and what to do; empty if it may hold records. */
    public static Optional<String> find(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(text::startsWith)) {
            return Optional.of("it looks like a web page or XML; save the table in it as .xlsx or CSV");
        }
        return SIGNS.stream()
                .filter(one -> startsWith(start, one.sign()))
                .map(Sign::message)
                .findFirst();
    }

    /** Whether a file may be an archive of which more is to be looked at. */
    public static boolean isZip(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(ZIP);
    }

    /** What an archive looks like by its first entry, and what to do; empty if it is like any other. */
    public static Optional<String> findInZip(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).contains(OPEN_DOCUMENT)
                ? Optional.of(
                        "it looks like a document of LibreOffice (.ods, .odt); save the table in it as .xlsx or CSV")
                : Optional.empty();
    }

    private static boolean startsWith(byte[] start, byte[] sign) {
        return start.length >= sign.length && Arrays.equals(start, 0, sign.length, sign, 0, sign.length);
    }
}
