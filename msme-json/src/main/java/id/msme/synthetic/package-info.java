/**
 * Synthetic enrolments: made-up records that look like those of real programs, and what is wrong with each.
 *
 * <p>{@link SyntheticEnrolments} makes records from a seed: the same bytes for the same catalogue and arguments, on any
 * machine. A {@link SyntheticRecord} is one line of JSON together with the findings that it must draw, so that
 * a reader, a validator or a whole run can be held against it.
 *
 * <p>Nobody real is meant. Names say <i>Contoh</i> (example) and a number; a NIK has the district 99 and an NPWP the
 * tax office 999, which do not exist as far as we know; a NIB begins with 00; the telephone number is one printed as an
 * example. How many enterprises are small or medium is far more than in Indonesia, where 99.6 % are micro, so that
 * every rule has work: this is no sample of the population, and no statistic should be drawn from it.
 */
@NullMarked
package id.msme.synthetic;

import org.jspecify.annotations.NullMarked;
