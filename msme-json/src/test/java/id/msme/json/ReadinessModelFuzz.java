package id.msme.json;

import id.msme.readiness.ReadinessModel;
import java.nio.charset.StandardCharsets;

/** A fuzz target: a document is refused with one line, or is a model that is written and read again. */
public final class ReadinessModelFuzz {

    private static final int MAX_MESSAGE = 4_000;

    private ReadinessModelFuzz() {}

    /**
     * Reads a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        ReadinessModel model;
        try {
            model = ReadinessModelReader.read(document);
        } catch (DocumentException e) {
            String message = String.valueOf(e.getMessage());
            if (message.length() > MAX_MESSAGE || message.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalStateException("no clear line: " + message, e);
            }
            return;
        }
        String written = ReadinessModelWriter.write(model);
        if (!ReadinessModelReader.read(written.getBytes(StandardCharsets.UTF_8)).equals(model)) {
            throw new IllegalStateException("read differently: " + written);
        }
    }
}
