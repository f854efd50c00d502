/**
 * Exact decimals of six places, and ratios.
 *
 * <p>A {@link Share} is a part of a whole from 0 to 1. {@link Growth} is a relative change, which may be negative. A {@link Fraction}
 * is an exact ratio of two whole numbers, rounded once, when it is printed. None of them uses floating point.
 */
@NullMarked
package id.msme.number;

import org.jspecify.annotations.NullMarked;
