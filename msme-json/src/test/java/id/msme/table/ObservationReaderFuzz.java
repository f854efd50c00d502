package id.msme.table;

import id.msme.progress.Indicator;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A fuzz target: a table is read, or refused cell by cell without a person's number. */
public final class ObservationReaderFuzz {

    private static final String NIK = "3171991708450917";

    private ObservationReaderFuzz() {}

    /**
     * Reads a table.
     *
     * @param table any bytes
     */
    public static void fuzzerTestOneInput(byte[] table) {
        try {
            ObservationReader.read(new ByteArrayInputStream(table), Indicator.values()[0]);
        } catch (ObservationFileException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains(NIK) || message.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalStateException("no clear line: " + message, e);
            }
        } catch (IOException e) {
            // gzip that is cut or damaged
            if (e.getMessage() == null) {
                throw new IllegalStateException("no reason", e);
            }
        }
    }
}
