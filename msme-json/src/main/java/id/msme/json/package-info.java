/**
 * Enrolments, verdicts, assessments and summaries as JSON, and catalogues and readiness models as documents.
 *
 * <p>{@link EnrolmentReader} reads one record from bytes and judges it; {@link FormReader} only reads it. Both are
 * strict: whatever is not exactly one well-formed JSON object in UTF-8, without a doubled name and within the limits of
 * the format, is reported as {@code json.*} and affects only that record. {@link VerdictWriter} and {@link
 * SummaryWriter} write what a partner receives; {@link VerdictReader} reads verdicts back.
 *
 * <p>{@link CatalogueReader} and {@link ReadinessModelReader} read what a host defines in a file.
 *
 * <p>Files of many records, with order, duplicates and outputs, are in {@code id.msme.run}; tables of reported counts
 * in {@code id.msme.table}; the answers of calculators in {@code id.msme.json.answer}. No type of the JSON and CSV
 * libraries is part of this API, so that a host may use any version of them.
 */
@NullMarked
package id.msme.json;

import org.jspecify.annotations.NullMarked;
