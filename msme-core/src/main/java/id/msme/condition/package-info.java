/**
 * The conditions that a program sets for enrolments (<i>syarat peserta</i>), as data.
 *
 * <p>An {@link EligibilityRule} is a {@link Condition} under an id. A simple condition reads one fact that an enrolment
 * states: scale, region, business field, an amount or count ({@link QuantityWithin}, a {@link Range} in a
 * {@link Unit}), channels, trainings, readiness. Conditions combine by {@code all}, {@code any} and {@code not}.
 *
 * <p>Conditions contain no code of a host, so that they can be written to a file, compared, explained and checked for
 * contradictions. This package judges nothing: {@code id.msme.eligibility} determines whether a condition holds. The
 * window of a program and its partners are not conditions; they belong to {@code id.msme.program}.
 *
 * <p>The law sets no conditions of this kind beyond the scale (PP 7/2021 art. 35); a ministry, a province or a platform
 * sets them for its own program. The programs that are shipped have none.
 */
@NullMarked
package id.msme.condition;

import org.jspecify.annotations.NullMarked;
