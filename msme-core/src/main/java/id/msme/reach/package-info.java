/**
 * Counts of the MSMEs that were reached, each counted once.
 *
 * <p>A {@link Reach} compares the MSMEs of several partners or programs and gives gross, net and overlap: exactly if
 * {@link KeySet}s are available, within {@link Bounds} if only counts are. A {@link CountTable} becomes a {@link
 * PublishedTable} by hiding small counts and those from which they could be derived.
 *
 * <p>Reach is not an outcome; outcomes are in {@code id.msme.outcome}. Personal data are protected by UU 27/2022; no
 * law states which counts are too small to be published, so the publisher decides.
 */
@NullMarked
package id.msme.reach;

import org.jspecify.annotations.NullMarked;
