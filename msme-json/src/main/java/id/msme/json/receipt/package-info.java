/**
 * Receipts as documents: what a platform hands to the person who asks why.
 *
 * <p>{@link ReceiptIssuer} judges a record and issues an {@link IssuedReceipt}: the receipt of
 * {@code id.msme.receipt}, the place of the record, and a digest of what decides the verdict. {@link ReceiptWriter} and
 * {@link ReceiptReader} are its form as JSON, {@code msme-receipt/1}; {@link ReceiptCheck} compares one with
 * another that was made of the same record again.
 *
 * <p>The digest binds the receipt to the record without showing it. A salt in the receipt keeps a NIK from being found
 * by trying all. It is no signature: whoever has the record can make a receipt of it.
 */
@NullMarked
package id.msme.json.receipt;

import org.jspecify.annotations.NullMarked;
