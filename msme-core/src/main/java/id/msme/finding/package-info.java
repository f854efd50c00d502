/**
 * What a check has to say.
 *
 * <p>A {@link id.msme.finding.Finding} is a {@link id.msme.finding.FindingCode}, a JSON Pointer to the member it speaks of, and named
 * arguments that are already masked. The code fixes its {@link id.msme.finding.Severity}: an error refuses a record, a warning does
 * not. Checks report into a {@link id.msme.finding.FindingSink}, so that a right value costs nothing; where a single value is read
 * by a developer, a {@link id.msme.finding.FindingException} carries the finding.
 *
 * <p>A calculator answers with a {@link id.msme.finding.Determination}: a value with its {@link id.msme.finding.Basis}, or what is
 * missing. Missing is never zero. {@link id.msme.text.Mask} is how personal data (UU 27/2022) appear in any of these.
 */
@NullMarked
package id.msme.finding;

import org.jspecify.annotations.NullMarked;
