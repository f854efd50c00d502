package id.msme.json;

import id.msme.catalogue.Catalogue;
import java.nio.charset.StandardCharsets;

/** A fuzz target: a catalogue file is refused with one line, or makes a catalogue that is written and read again. */
public final class CatalogueReaderFuzz {

    private static final int MAX_MESSAGE = 8_000;

    private CatalogueReaderFuzz() {}

    /**
     * Reads a catalogue file.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        Catalogue catalogue;
        try {
            catalogue = CatalogueReader.read(document).catalogue();
        } catch (DocumentException e) {
            String message = String.valueOf(e.getMessage());
            if (message.length() > MAX_MESSAGE || message.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalStateException("no clear line: " + message, e);
            }
            return;
        }
        String written = CatalogueWriter.write(catalogue);
        if (!CatalogueReader.read(written.getBytes(StandardCharsets.UTF_8))
                .catalogue()
                .equals(catalogue)) {
            throw new IllegalStateException("read differently: " + written);
        }
    }
}
