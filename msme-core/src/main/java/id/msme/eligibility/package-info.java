/**
 * Which MSMEs may enrol in a program (<i>syarat peserta</i>).
 *
 * <p>A program has a list of {@linkplain EligibilityRule rules}; an enrolment must satisfy all of them. The
 * {@link Condition} of a rule reads what an enrolment states: scale, region, business field, amounts, channels,
 * trainings, readiness. Conditions combine by {@code all}, {@code any} and {@code not} in three-valued logic (Kleene):
 * a fact that is absent or refused leaves a condition undetermined, never false.
 *
 * <p>Conditions are data. They contain no code of a host, so they can be written to a file, compared, explained and
 * checked for contradictions. {@code id.msme.enrolment} evaluates them; the window of a program and its partners are
 * no conditions but parts of {@code id.msme.program}.
 *
 * <p>The law sets no conditions of this kind beyond the scale (PP 7/2021 art. 35); a ministry, a province or a platform
 * sets them for its own program. The programs that are shipped have none.
 */
@NullMarked
package id.msme.eligibility;

import org.jspecify.annotations.NullMarked;
