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
     * @throws IOException never: an array can be read
     */
    public static void fuzzerTestOneInput(byte[] table) throws IOException {
        try {
            ObservationReader.read(new ByteArrayInputStream(table), Indicator.values()[0]);
        } catch (ObservationFileException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains(NIK) || message.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalStateException("no clear line: " + message, e);
            }
        }
    }
}
