/**
 * The answers of calculators as JSON: progress, readiness of a cohort, effects on sales, a population and what a reform
 * moves in it, the comparison of two catalogues, and what lint found.
 *
 * <p>Each writer has the format of its document in the name of a constant or a schema of {@code id.msme.json.schema}.
 * Verdicts, assessments and summaries, which are written by the million, are in {@code id.msme.json}.
 */
@NullMarked
package id.msme.json.answer;

import org.jspecify.annotations.NullMarked;
