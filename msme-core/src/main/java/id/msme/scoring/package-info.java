/**
 * How facts become scores from 0 to 100.
 *
 * <p>A {@link Scoring} maps evidence to a {@link ScoreRange}: one score where the facts are known, an interval where they are not.
 * The kinds are closed: {@link LineScoring} and {@link StepScoring} follow a {@link ScoreCurve}, {@link MeanScoring} averages
 * facts, {@link RatioScoring} compares supply with demand, and {@link RequiredScoring} takes another scoring only where a fact is
 * present. A {@link GateRule} decides whether a gate is closed, open or undetermined.
 *
 * <p>Which scorings make up a model, and with which weights, is the concern of {@code id.msme.readiness}.
 */
@NullMarked
package id.msme.scoring;

import org.jspecify.annotations.NullMarked;
