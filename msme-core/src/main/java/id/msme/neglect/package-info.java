/**
 * Detection of shops that went online and have become inactive.
 *
 * <p>A {@link NeglectWatch} takes what a platform reports about shops ({@link PlatformSignal}) and applies each {@link
 * NeglectRule}. It returns a {@link Neglect} for each rule that holds for a shop, with the day since when.
 *
 * <p>No law defines neglect; the rules that are shipped are in {@code id.msme.catalogue}, each with its source.
 */
@NullMarked
package id.msme.neglect;

import org.jspecify.annotations.NullMarked;
