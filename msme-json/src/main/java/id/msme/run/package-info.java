/**
 * Runs over files and streams of enrolments, one JSON object a line.
 *
 * <p>A {@link BulkRun} is set up once and judges {@link BulkInput inputs} in order: each record
 * gets a verdict, a rejected line can be kept byte for byte, MSMEs accepted before are found, and everything is
 * counted. A broken line costs that line only. The memory it takes does not grow with the input, but for the keys of
 * the duplicate step.
 *
 * <p>A run ends with a {@link BulkReport}, or with a {@link BulkException} that says which input or
 * output failed, how far it came, and holds the report up to there.
 */
@NullMarked
package id.msme.run;

import org.jspecify.annotations.NullMarked;
