package id.msme.json.receipt;

import id.msme.json.DocumentException;
import id.msme.language.Language;
import java.nio.charset.StandardCharsets;

/** A fuzz target: a document is refused with one line, or is a receipt that is written and read again. */
public final class ReceiptReaderFuzz {

    private static final int MAX_MESSAGE = 4_000;

    private ReceiptReaderFuzz() {}

    /**
     * Reads a document.
     *
     * @param document any bytes
     */
    public static void fuzzerTestOneInput(byte[] document) {
        IssuedReceipt receipt;
        try {
            receipt = ReceiptReader.read(document);
        } catch (DocumentException e) {
            String message = String.valueOf(e.getMessage());
            if (message.length() > MAX_MESSAGE || message.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalStateException("no clear line: " + message, e);
            }
            return;
        }
        String written = ReceiptWriter.write(receipt, Language.EN);
        IssuedReceipt again = ReceiptReader.read(written.getBytes(StandardCharsets.UTF_8));
        if (!ReceiptWriter.write(again, Language.EN).equals(written)) {
            throw new IllegalStateException("read differently: " + written);
        }
    }
}
