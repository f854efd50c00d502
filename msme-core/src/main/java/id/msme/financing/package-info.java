/**
 * A summary of the recorded trade of an MSME for a lender.
 *
 * <p>A {@link FinancingSummary} describes the recorded months of an MSME: how many there are, their regularity, growth
 * and band of sales, and the {@linkplain FinancingGap gaps} towards a {@link FinancingNorm}. It is not a credit score
 * and makes no financing decision.
 */
@NullMarked
package id.msme.financing;

import org.jspecify.annotations.NullMarked;
