/**
 * The effect of a change of rules: the same MSMEs judged before and after it.
 *
 * <p>A {@link VerdictComparison} compares two verdicts on each record of a file: how many are unchanged, newly
 * accepted, newly rejected or move to another scale, by program, province and responsible rule. A {@link Reform} is a
 * change with a name and a first day, to a law on scale, a program, a target or a readiness model; a {@link
 * PopulationComparison} shows whom it would move among all MSMEs of the country, with sampling errors.
 *
 * <p>The records and the synthetic MSMEs are the same on both sides, so a change without effect shows no difference. A
 * reform is hypothetical, not a law: its answers name it and cite an inference.
 */
@NullMarked
package id.msme.comparison;

import org.jspecify.annotations.NullMarked;
