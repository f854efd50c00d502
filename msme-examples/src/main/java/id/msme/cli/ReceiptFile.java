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

    private static final int MAX_BYTES = 4 << 20;

    private ReceiptFile() {}

    /**
     * Reads a receipt.
     *
     * @throws UnreadableFileException if the file cannot be read
     * @throws UsageException if it is no receipt
     */
    static IssuedReceipt read(Path file) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UsageException("--check " + Printable.name(file) + ": a receipt has at most 4 MiB");
            }
            return ReceiptReader.read(bytes);
        } catch (DocumentException e) {
            throw new UsageException("--check " + Printable.name(file) + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }
}
