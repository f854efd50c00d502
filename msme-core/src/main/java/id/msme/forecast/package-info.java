/**
 * Where a series of reported counts leads if it goes on as it did.
 *
 * <p>A {@link ForecastModel} is fitted to the counts of one publisher: {@link LinearTrend} (the same pace for
 * ever), {@link LogisticGrowth} (an S towards a ceiling) or {@link BassDiffusion} (adoption by innovation and
 * imitation in a market that is fitted or given). The {@link FitResult} is a {@link FittedCurve} with its
 * {@link Convergence}, or a refusal that says how many points are needed. A curve answers with a
 * {@link PredictionInterval} for a day and with {@link ReachDates} for a value. A
 * {@link BackTest} judges a model: fitted on what was known on a day, compared with what came.
 *
 * <p>A forecast is no target and no promise: see {@code id.msme.progress}. It knows no causes, and the interval speaks
 * of scatter about the curve, not of a wrong curve or of publishers who change what they count.
 *
 * <p>This is the one package that computes in {@code double}, with {@link java.lang.StrictMath}, so that every machine
 * gets the same digits; whatever can be computed exactly is. No law defines any of it. Sources: F. M. Bass, A New
 * Product Growth for Model Consumer Durables, Management Science 15 (1969); V. Srinivasan and C. H. Mason, Marketing
 * Science 5 (1986), for the fit by least squares.
 */
@NullMarked
package id.msme.forecast;

import org.jspecify.annotations.NullMarked;
