/**
 * Enrolments, verdicts, summaries and progress as JSON; observations as CSV.
 *
 * <p>{@link EnrolmentReader} reads one record from bytes and judges it; {@link FormReader} only reads it. Both
 * are strict: whatever is not exactly one well-formed JSON object in UTF-8, without a name twice and within the limits
 * of the format, is told as {@code json.*} and costs that record only. {@link VerdictWriter} and {@link SummaryWriter}
 * write what a partner gets back.
 *
 * <p>{@link ObservationReader} reads reported counts from CSV, {@link ProgressWriter} writes how far they are from a
 * target.
 *
 * <p>Files of many records, with order, duplicates and outputs, are {@code id.msme.run}. No type of the JSON and CSV
 * libraries shows in this API, so that a host may have any version of its own.
 */
@NullMarked
package id.msme.json;

import id.msme.table.ObservationReader;
import org.jspecify.annotations.NullMarked;
