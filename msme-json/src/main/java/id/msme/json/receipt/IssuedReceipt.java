package id.msme.json.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.privacy.Guarded;
import id.msme.receipt.Receipt;
import java.util.List;
import java.util.Objects;

/**
 * A receipt as it is handed out: with the library, the catalogue, the place of the record, and a digest by which anyone
 * who holds the record can check it. {@link ReceiptIssuer} makes it, {@link ReceiptReader} reads it.
 */
public final class IssuedReceipt extends Guarded {

    private final transient Receipt receipt;
    private final transient String library;
    private final transient String catalogue;
    private final transient String file;
    private final transient long line;
    private final transient String salt;
    private final transient String digest;

    /** The messages of the findings as a stored receipt has them; empty if it was not read. */
    private final transient List<String> messages;

    IssuedReceipt(
            Receipt receipt,
            String library,
            String catalogue,
            String file,
            long line,
            String salt,
            String digest,
            List<String> messages) {
        this.receipt = requireNonNull(receipt, "receipt");
        this.library = library;
        this.catalogue = catalogue;
        this.file = file;
        this.line = line;
        this.salt = salt;
        this.digest = digest;
        this.messages = List.copyOf(messages);
    }

    /** {@return the verdict and the rules} */
    public Receipt receipt() {
        return receipt;
    }

    /** {@return the version of the library that judged} */
    public String library() {
        return library;
    }

    /** {@return the SHA-256 of the catalogue, in hexadecimal digits} */
    public String catalogue() {
        return catalogue;
    }

    /** {@return the name of the file that held the record} */
    public String file() {
        return file;
    }

    /** {@return the line on which the record starts, from 1} */
    public long line() {
        return line;
    }

    /** {@return 16 random bytes in hexadecimal digits, which keep a NIK from being found by trying all} */
    public String salt() {
        return salt;
    }

    /** {@return the SHA-256 of what decides the verdict, in hexadecimal digits} */
    public String digest() {
        return digest;
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuedReceipt that
                && line == that.line
                && receipt.equals(that.receipt)
                && library.equals(that.library)
                && catalogue.equals(that.catalogue)
                && file.equals(that.file)
                && salt.equals(that.salt)
                && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(receipt, library, catalogue, file, line, salt, digest);
    }

    /** {@return the line, the verdict and the start of the digest} */
    @Override
    public String toString() {
        return "line " + line + ": " + receipt + ", digest " + digest.substring(0, 8) + "…";
    }
}
