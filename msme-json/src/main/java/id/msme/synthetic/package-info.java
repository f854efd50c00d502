/**
 * Synthetic enrolments: made-up records that resemble those of real programs, with the defects of each.
 *
 * <p>{@link SyntheticEnrolments} makes records from a seed: the same bytes for the same catalogue and arguments, on any
 * machine. A {@link SyntheticRecord} is one line of JSON together with its expected findings, so that a reader, a
 * validator or a whole run can be tested with it.
 *
 * <p>The records describe no real person. Names are <i>Contoh</i> (example) and a number; a NIK has the district 99 and
 * an NPWP the tax office 999, which do not exist as far as we know; a NIB begins with 00; the telephone number is one
 * printed as an example. Far more of the enterprises are small or medium than in Indonesia, where 99.6 % are micro, so
 * that every rule is exercised: the records are not a sample of the population and unsuitable for statistics.
 */
@NullMarked
package id.msme.synthetic;

import org.jspecify.annotations.NullMarked;
