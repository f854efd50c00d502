/**
 * Functions that turn facts into scores from 0 to 100.
 *
 * <p>A {@link Scoring} maps evidence to a {@link ScoreRange}: one score if the facts are known, a range if they are
 * not. The kinds are closed: {@link LineScoring} and {@link StepScoring} pass through {@linkplain ScorePoint points},
 * {@link MeanScoring} averages other functions, {@link RatioScoring} compares a supply with a demand, and {@link
 * RequiredScoring} makes another function depend on a minimum. A {@link GateRule} decides whether a gate is open,
 * closed or undetermined; {@link StandardGates} holds the two rules that the enrolment format and the standard model
 * share.
 *
 * <p>Which functions make up a model, and with which weights, is the concern of {@code id.msme.readiness}.
 */
@NullMarked
package id.msme.scoring;

import org.jspecify.annotations.NullMarked;
