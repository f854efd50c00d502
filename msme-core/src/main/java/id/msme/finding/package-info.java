/**
 * What a check has to say.
 *
 * <p>A {@link Finding} is a {@link FindingCode}, a JSON Pointer to the member it speaks of, and named
 * arguments that are already masked. The code fixes its {@link Severity}: an error refuses a record, a warning does
 * not. Checks report into a {@link FindingSink}, so that a right value costs nothing; where a single value is read
 * by a developer, a {@link FindingException} carries the finding.
 *
 * <p>A calculator answers with a {@link Determination}: a value with its {@link Basis}, or what is
 * missing. Missing is never zero. {@link Mask} is how personal data (UU 27/2022) appear in any of these.
 */
@NullMarked
package id.msme.finding;

import id.msme.text.Mask;
import org.jspecify.annotations.NullMarked;
