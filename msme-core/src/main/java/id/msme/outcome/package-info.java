/**
 * Outcomes of programs for MSMEs: sales before and after joining, and trends in demand.
 *
 * <p>A {@link SalesHistory} holds the monthly sales of one MSME and gives its trend (Theil and Sen), the share sold
 * online and, as {@link BeforeAfter}, the median month before and after it joined a program. An {@link EffectStudy}
 * compares participants of a program with others of their scale over the same months (difference in differences): its
 * {@link SalesEffect} has an interval and states whether the two groups already diverged before, which data are missing
 * and what cannot be concluded. An {@link UpliftStudy} does the same with growth rates alone. A {@link TrendAdvisor}
 * ranks business fields by the momentum of the demand that platforms report and selects those relevant to an MSME, with
 * reasons. Medians are used throughout, so that one wrong figure does not change a result; all arithmetic is exact and
 * rounded once.
 *
 * <p>Registration is not an outcome, and a difference does not prove a cause. Sales of a person's business may be
 * personal financial data (UU 27/2022 art. 4): no amount is shown in {@code toString}, a message or an exception.
 */
@NullMarked
package id.msme.outcome;

import org.jspecify.annotations.NullMarked;
