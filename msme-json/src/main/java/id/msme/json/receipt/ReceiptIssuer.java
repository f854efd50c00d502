package id.msme.json.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.json.CatalogueWriter;
import id.msme.json.FormReader;
import id.msme.json.Library;
import id.msme.privacy.Guarded;
import id.msme.receipt.Receipt;
import id.msme.receipt.Receipts;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Issues receipts with a digest.
 *
 * <pre>{@code
 * IssuedReceipt receipt = ReceiptIssuer.of(validator).issue(requestBody, "request", 1);
 * String json = ReceiptWriter.write(receipt, Language.EN);
 * }</pre>
 *
 * <p>An issuer is safe for use by any number of threads.
 */
public final class ReceiptIssuer {

    /** The number of random bytes in a digest. */
    public static final int SALT_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Receipts receipts;
    private final String catalogue;
    private final Supplier<String> salts;

    private ReceiptIssuer(Receipts receipts, String catalogue, Supplier<String> salts) {
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.salts = salts;
    }

    /**
     * Returns an issuer.
     *
     * @param validator judges the records
     * @return the issuer
     */
    public static ReceiptIssuer of(EnrolmentValidator validator) {
        return of(Receipts.of(requireNonNull(validator, "validator")));
    }

    /**
     * Returns an issuer for receipts made in a certain way, such as for a later day.
     *
     * @param receipts makes the receipts
     * @return the issuer
     */
    public static ReceiptIssuer of(Receipts receipts) {
        String digest = CatalogueWriter.digest(
                requireNonNull(receipts, "receipts").validator().catalogue());
        return new ReceiptIssuer(receipts, digest, ReceiptIssuer::randomSalt);
    }

    private static String randomSalt() {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Returns this issuer with its own salts, to make a receipt again or to test.
     *
     * @param hexadecimal gives 32 hexadecimal digits in lower case for each receipt
     * @return the issuer
     */
    public ReceiptIssuer withSalts(Supplier<String> hexadecimal) {
        return new ReceiptIssuer(receipts, catalogue, requireNonNull(hexadecimal, "hexadecimal"));
    }

    /**
     * Judges a record.
     *
     * @param record a JSON object in UTF-8, at most {@link FormReader#MAX_BYTES} bytes
     * @param file the name of the file that holds it
     * @param line the line on which it starts, from 1
     * @return the receipt
     */
    public IssuedReceipt issue(byte[] record, String file, long line) {
        requireNonNull(record, "record");
        return issue(new FormReader().read(record, 0, record.length), file, line);
    }

    /**
     * Judges a form.
     *
     * @param form what was stated
     * @param file the name of the file that holds it
     * @param line the line on which it starts, from 1
     * @return the receipt
     */
    public IssuedReceipt issue(EnrolmentForm form, String file, long line) {
        requireNonNull(file, "file");
        return draft(requireNonNull(form, "form")).issue(file, line);
    }

    /**
     * Judges a form for a caller that looks for duplicates later.
     *
     * @param form what was stated
     * @return what {@link Draft#after} makes a receipt of
     */
    public Draft draft(EnrolmentForm form) {
        return new Draft(receipts.receipt(requireNonNull(form, "form")), SourceTokens.of(form), this);
    }

    /** A receipt whose digest is still to be computed. It holds the stated values of the record, and shows none. */
    public static final class Draft extends Guarded {

        private final transient Receipt receipt;
        private final transient SortedMap<String, String> members;
        private final transient ReceiptIssuer issuer;

        private Draft(Receipt receipt, SortedMap<String, String> members, ReceiptIssuer issuer) {
            this.receipt = receipt;
            this.members = members;
            this.issuer = issuer;
        }

        /**
         * Returns this draft after the duplicate step.
         *
         * @param verdict what the step made of the verdict on the same record
         * @return the draft
         */
        public Draft after(Verdict verdict) {
            return new Draft(receipt.after(requireNonNull(verdict, "verdict")), members, issuer);
        }

        /**
         * Computes the digest.
         *
         * @param file the name of the file that holds the record
         * @param line the line on which it starts, from 1
         * @return the receipt
         */
        public IssuedReceipt issue(String file, long line) {
            requireNonNull(file, "file");
            String salt = issuer.salts.get();
            return new IssuedReceipt(
                    receipt,
                    Library.version(),
                    issuer.catalogue,
                    file,
                    line,
                    salt,
                    ReceiptDigest.of(receipt, issuer.catalogue, members, salt),
                    List.of());
        }

        /** {@return the receipt, without a stated value} */
        @Override
        public String toString() {
            return "draft of " + receipt;
        }
    }

    /** {@return what it judges by, on one line} */
    @Override
    public String toString() {
        return "ReceiptIssuer of " + receipts;
    }
}
