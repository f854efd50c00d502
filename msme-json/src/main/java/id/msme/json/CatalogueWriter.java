package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.digest.Sha256;
import id.msme.document.CatalogueText;
import java.nio.charset.StandardCharsets;

/**
 * Writes whole catalogues in the format {@code msme-catalogue/1}: laws on scale, channels, parties, programs,
 * partnerships, commitments, activities, and the ids and versions of the readiness models, each with its sources.
 *
 * <p>Equal catalogues are written as the same bytes, whatever the order in which they were built, so that a
 * {@link #digest} identifies a catalogue.
 */
public final class CatalogueWriter {

    private CatalogueWriter() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return one JSON object on one line, without a line feed; what is absent is left out
     */
    public static String write(Catalogue catalogue) {
        return CatalogueText.of(requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Computes the SHA-256 of a catalogue as {@code msme programs --format json} prints it: the UTF-8 bytes of
     * {@link #write} and a line feed.
     *
     * @param catalogue the catalogue
     * @return 64 hexadecimal digits in lower case; equal for equal catalogues
     */
    public static String digest(Catalogue catalogue) {
        return Sha256.hex((write(catalogue) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
