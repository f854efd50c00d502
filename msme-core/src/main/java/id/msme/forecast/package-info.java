/**
 * Forecasts of reported counts, assuming that their trend continues.
 *
 * <p>A {@link ForecastModel} is fitted to the counts of one publisher: {@link LinearTrend} (the same pace for ever),
 * {@link LogisticGrowth} (an S-curve towards a ceiling) or {@link BassDiffusion} (adoption by innovation and imitation
 * in a market that is fitted or given). The {@link FitResult} is a {@link FittedCurve} with its {@link Convergence}, or
 * a refusal that states how many points are needed. A curve gives a {@link PredictionInterval} for a day and
 * {@link ReachDates} for a value. A {@link BackTest} evaluates a model: it fits the model to the counts known on a day
 * and compares the forecast with later counts.
 *
 * <p>A forecast is not a target or a promise; those are in {@code id.msme.progress}. It does not model causes, and the
 * interval covers the scatter about the curve, not a wrong choice of curve or publishers who change what they count.
 *
 * <p>This package and {@code id.msme.population} alone compute in {@code double}, with {@link java.lang.StrictMath}, so
 * that every machine gets the same digits; whatever can be computed exactly is. No law defines any of it. Sources: F.
 * M. Bass, A New Product Growth for Model Consumer Durables, Management Science 15 (1969); V. Srinivasan and C. H.
 * Mason, Marketing Science 5 (1986), for the fit by least squares.
 */
@NullMarked
package id.msme.forecast;

import org.jspecify.annotations.NullMarked;
