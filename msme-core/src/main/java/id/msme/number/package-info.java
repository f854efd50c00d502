/**
 * Exact numbers other than amounts: shares, scores, relative changes and fractions.
 *
 * <p>A {@link Share} is a part of a whole from 0 to 1, a {@link Score} a number of points from 0 to 100 and a {@link
 * Growth} a relative change, which may be negative. All three are exact to six decimal places and are made from text
 * ({@code parse}) or a {@link java.math.BigDecimal}. A {@link Fraction} is the exact quotient of two whole numbers.
 *
 * <p>None of them uses floating point. Amounts of money are in {@code id.msme.money}.
 */
@NullMarked
package id.msme.number;

import org.jspecify.annotations.NullMarked;
