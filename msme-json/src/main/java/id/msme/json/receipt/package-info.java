/**
 * Receipts as documents, which a platform gives to a person who asks for reasons.
 *
 * <p>{@link ReceiptIssuer} judges a record and issues an {@link IssuedReceipt}: the receipt of {@code id.msme.receipt},
 * the place of the record, and a digest of what decides the verdict. {@link ReceiptWriter} and {@link ReceiptReader}
 * write and read it as JSON, {@code msme-receipt/1}; {@link ReceiptCheck} compares a receipt with one issued again for
 * the same record.
 *
 * <p>The digest binds the receipt to the record without showing it. A salt in the receipt prevents a NIK from being
 * found by brute force without the receipt. The digest is not a signature: whoever has the record can issue a receipt
 * for it.
 */
@NullMarked
package id.msme.json.receipt;

import org.jspecify.annotations.NullMarked;
