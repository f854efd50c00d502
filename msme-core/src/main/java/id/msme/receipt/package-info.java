/**
 * Receipts, which explain why a record was accepted or rejected: every rule that judged it, what the rule read, and its
 * legal basis or source.
 *
 * <p>A {@link Receipt} is made by {@link Receipts} while a record is judged, by the same rules that judge. It lists
 * each {@link JudgedRule} in the order of the finding codes, silent ones included: its {@link RuleStatus outcome}, the
 * members that it read with their values masked, the law or source behind it, and a sentence that can be read to the
 * person who asks.
 *
 * <pre>{@code
 * Receipt receipt = Receipts.of(validator).receipt(form);
 * receipt.explain(Language.EN).lines().forEach(System.out::println);
 * }</pre>
 *
 * <p>An accepted enterprise may cease to be eligible: laws change, programs close, enterprises grow. {@link
 * Receipts#asIfSubmittedOn} judges the same form for a later day, and {@link ReceiptComparison} reports what differs
 * and whether the law, the program or the facts caused the difference.
 *
 * <p>A receipt alone proves nothing: whoever holds the record can make it again and compare the digest that msme-json
 * adds to it. It contains no personal data other than the id that the partner gave the record.
 */
@NullMarked
package id.msme.receipt;

import org.jspecify.annotations.NullMarked;
