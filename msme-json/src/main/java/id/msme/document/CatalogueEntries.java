package id.msme.document;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applies the entries of a catalogue file to a catalogue; a file with any fault is refused as a whole. Of the document
 * itself nothing is kept.
 */
public final class CatalogueEntries {

    /** The maximum size of a file. */
    public static final int MAX_BYTES = DocumentLimits.CATALOGUE.bytes();

    private final Catalogue catalogue;
    private final KnownIds ids;

    private CatalogueEntries(Catalogue catalogue, KnownIds ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    /** Reads a file. */
    public static CatalogueEntries of(Catalogue base, byte[] document) {
        DocumentNode file = DocumentParser.parse(document, DocumentLimits.CATALOGUE);
        if (!file.member("format").text().equals(CatalogueText.FORMAT)) {
            throw file.member("format").expected("\"" + CatalogueText.FORMAT + "\"");
        }
        file.withOnly(Stream.concat(
                        Stream.of("format", "edition", "tiePolicy"),
                        Stream.of(CatalogueSection.values()).map(CatalogueSection::member))
                .toArray(String[]::new));
        KnownIds ids = KnownIds.of(base, file);
        return new CatalogueEntries(CatalogueReading.read(base, file, ids), ids);
    }

    /** {@return the catalogue with what the file adds and replaces} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the ids of the entries of the file, in its order} */
    public List<String> listed(CatalogueSection section) {
        return ids.listed(section);
    }

    /** {@return the ids of the entries that the file replaces, in its order} */
    public List<String> replaced(CatalogueSection section) {
        return ids.replaced(section);
    }
}
