/**
 * Runs over files and streams of enrolments: JSON Lines, JSON arrays, CSV and workbooks.
 *
 * <p>A {@link BulkRun} is set up once and judges {@link BulkInput inputs} in order: each record gets a verdict,
 * rejected records can be kept, duplicates are found, and everything is counted. A malformed line affects only that
 * line. Memory use does not grow with the input, except for the keys of the duplicate step.
 *
 * <p>A run ends with a {@link BulkReport}, or with a {@link BulkException} that names the input or output that failed
 * and has the report up to that point.
 */
@NullMarked
package id.msme.run;

import org.jspecify.annotations.NullMarked;
