package id.msme.cli;

import id.msme.console.UnreadableFileException;
import id.msme.console.UsageException;
import id.msme.json.DocumentException;
import id.msme.json.receipt.IssuedReceipt;
import id.msme.json.receipt.ReceiptReader;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the receipt that a command checks. */
final class ReceiptFile {

    // more than any receipt is; the reader says so
    private static final int MAX_BYTES = 5 << 20;

    private ReceiptFile() {}

    /**
     * Reads a receipt.
     *
     * @throws UnreadableFileException if the file cannot be read
     * @throws UsageException if it is no receipt
     */
    static IssuedReceipt read(Path file) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReceiptReader.read(in.readNBytes(MAX_BYTES));
        } catch (DocumentException e) {
            throw new UsageException("--check " + Printable.name(file) + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }
}
