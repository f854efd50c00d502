/**
 * The answers of calculators as JSON: progress, readiness of a cohort, effects on sales, a population and the effect of
 * a reform on it, the comparison of two catalogues, and the findings of lint.
 *
 * <p>Each writer states the format of its document in a constant or a schema of {@code id.msme.json.schema}. The
 * writers of verdicts, assessments and summaries, which serve large files, are in {@code id.msme.json}.
 */
@NullMarked
package id.msme.json.answer;

import org.jspecify.annotations.NullMarked;
