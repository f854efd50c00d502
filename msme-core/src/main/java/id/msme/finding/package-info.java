/**
 * The results of checks: findings and determinations.
 *
 * <p>A {@link Finding} is a {@link FindingCode}, a JSON Pointer to the member it refers to, and named arguments that
 * are already masked. The code determines its {@link Severity}: an error rejects a record, a warning does not. If a
 * single value that a developer parses is invalid, a {@link FindingException} carries the finding.
 *
 * <p>A calculator returns a {@link Determination}: a value with its {@link Basis}, or the facts that are missing. A
 * missing value is never taken as zero. Personal data (UU 27/2022) appear masked in all of these.
 */
@NullMarked
package id.msme.finding;

import org.jspecify.annotations.NullMarked;
