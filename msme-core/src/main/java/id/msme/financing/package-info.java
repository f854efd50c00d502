/**
 * A summary of the recorded trade of an MSME for a lender.
 *
 * <p>A {@link FinancingSummary} describes the recorded months of an MSME, their {@link SalesRhythm rhythm} and the
 * {@linkplain FinancingGap gaps} towards a {@link FinancingNorm}. It is not a credit score and makes no financing
 * decision.
 */
@NullMarked
package id.msme.financing;

import org.jspecify.annotations.NullMarked;
