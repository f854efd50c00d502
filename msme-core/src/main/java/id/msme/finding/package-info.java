/**
 * What a check has to say.
 *
 * <p>A {@link Finding} is a {@link FindingCode}, a JSON Pointer to the member it speaks of, and named
 * arguments that are already masked. The code fixes its {@link Severity}: an error refuses a record, a warning does
 * not. If a developer reads a single value that is wrong, a {@link FindingException} carries the finding.
 *
 * <p>A calculator answers with a {@link Determination}: a value with its {@link Basis}, or what is
 * missing. Missing is never zero. Personal data (UU 27/2022) appear masked in all of these.
 */
@NullMarked
package id.msme.finding;

import org.jspecify.annotations.NullMarked;
