/**
 * What a change of rules would do: the same MSMEs judged before and after it.
 *
 * <p>A {@link VerdictComparison} sets two verdicts on each record of a file beside each other: how many stay, are newly
 * accepted, newly rejected or move to another scale, by program, province and responsible rule. A {@link Reform} is a
 * change with a name and a first day, to a law on scale, a program, a target or a readiness model; a {@link
 * PopulationComparison} shows whom it would move among all MSMEs of the country, with sampling errors.
 *
 * <p>The records and the synthetic MSMEs are the same on both sides, so a change that changes nothing shows nothing. A
 * reform is nobody's law: its answers name it and cite an inference.
 */
@NullMarked
package id.msme.comparison;

import org.jspecify.annotations.NullMarked;
