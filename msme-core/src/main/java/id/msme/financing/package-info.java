/**
 * What recorded trade shows a lender.
 *
 * <p>A {@link FinancingSummary} describes the recorded months of an MSME, their {@link SalesRhythm rhythm} and the
 * {@linkplain FinancingGap gaps} towards a {@link FinancingNorm}. It is no credit score and decides on no financing.
 */
@NullMarked
package id.msme.financing;

import org.jspecify.annotations.NullMarked;
