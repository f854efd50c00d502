package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.document.CatalogueEntries;

/**
 * Reads catalogue files in the format {@code msme-catalogue/1}, in which a ministry, a province or a platform describes
 * its own programs. A file adds to a catalogue and replaces what has the same id; a file with any error is refused as a
 * whole.
 *
 * <pre>{@code
 * Catalogue ours = CatalogueReader.read(Files.readAllBytes(file)).catalogue();
 * var validator = EnrolmentValidator.of(ours, asOf);
 * }</pre>
 *
 * <p>A file can have at most 16 MiB and 1,000,000 values, which is enough for 10,000 programs.
 */
public final class CatalogueReader {

    /** The maximum size of a file, in bytes. */
    public static final int MAX_BYTES = CatalogueEntries.MAX_BYTES;

    private CatalogueReader() {}

    /**
     * Reads a file onto the standard catalogue.
     *
     * @param document a JSON object in UTF-8
     * @return the catalogue that results, and what the file holds
     * @throws DocumentException if the document has another form or names what does not exist; its message names line,
     *     JSON Pointer, what was expected, what was found, and the valid names
     */
    public static CatalogueFile read(byte[] document) {
        return read(document, Catalogue.standard());
    }

    /**
     * Reads a file onto a catalogue, for example the one that another file made.
     *
     * @param document a JSON object in UTF-8
     * @param base the catalogue that the file adds to
     * @return the catalogue that results, and what the file holds
     * @throws DocumentException if the document has another form or names what does not exist; its message names line,
     *     JSON Pointer, what was expected, what was found, and the valid names
     */
    public static CatalogueFile read(byte[] document, Catalogue base) {
        requireNonNull(document, "document");
        requireNonNull(base, "base");
        return DocumentException.reading(() -> new CatalogueFile(CatalogueEntries.of(base, document)));
    }
}
