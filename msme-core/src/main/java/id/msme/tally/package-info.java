/**
 * Counts of verdicts.
 *
 * <p>An {@link EnrolmentTally} counts records, acceptance, findings, scales, provinces, programs and targets. It is a
 * value: tallies of parts add up to the tally of the whole, in any order and grouping, so that a stream, a thread pool
 * and a cluster give the same totals. A builder counts on one thread; {@link EnrolmentTally#collector()} serves
 * streams.
 *
 * <p>A tally counts what it is given. Whether an MSME was counted before is a matter of {@code id.msme.duplicate}.
 */
@NullMarked
package id.msme.tally;

import org.jspecify.annotations.NullMarked;
