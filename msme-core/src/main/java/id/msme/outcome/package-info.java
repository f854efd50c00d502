/**
 * What became of MSMEs: their sales before and after, and where demand is going.
 *
 * <p>A {@link SalesHistory} holds the monthly sales of one MSME and gives its trend (Theil and Sen), the share sold
 * online and, as {@link BeforeAfter}, the median month before and after it joined a program. An {@link EffectStudy}
 * compares those in a program with others of their scale over the same months (difference in differences): its
 * {@link SalesEffect} has an interval, states whether the two sides grew apart before already, what is missing and what
 * cannot be concluded. An {@link UpliftStudy} does as much with growths alone. A {@link TrendAdvisor} ranks business
 * fields by the momentum of the demand that platforms report and shows an MSME what concerns it, with reasons. Medians
 * are used throughout, so that one wrong figure does not turn a result; all arithmetic is exact and rounded once.
 *
 * <p>To be registered is no outcome; a difference is no cause. Sales of a person's business may be personal financial
 * data (UU 27/2022 art. 4): no amount is shown in {@code toString}, a message or an exception.
 */
@NullMarked
package id.msme.outcome;

import org.jspecify.annotations.NullMarked;
