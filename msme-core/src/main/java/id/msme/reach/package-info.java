/**
 * How many MSMEs were reached, each counted once.
 *
 * <p>A {@link Reach} puts the MSMEs of several partners or programs side by side and gives gross, net and overlap:
 * exactly where a {@link KeySet} is at hand, within {@link Bounds} where there are counts only. A {@link CountTable} of
 * what was found is made a {@link PublishedTable} by hiding small counts and those from which they could be worked out.
 *
 * <p>To reach is not to help: what became of the MSMEs is {@code id.msme.outcome}. Personal data are protected by UU
 * 27/2022; which count is too small to be published no law says, so the publisher does.
 */
@NullMarked
package id.msme.reach;

import org.jspecify.annotations.NullMarked;
