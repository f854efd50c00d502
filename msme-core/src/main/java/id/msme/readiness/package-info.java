/**
 * The readiness of an MSME to trade online: scores, gates and levels, their certainty, and the next step.
 *
 * <p>{@link Evidence} is what is known of one MSME, each {@link Fact} with its day and source; a fact that is absent or
 * refused is not zero. A {@link ReadinessModel} is data: dimensions, the {@link Scoring} of each, weights, {@link Band
 * bands} of levels and {@link Gate gates}, each number with its source and the whole with a version. It gives an {@link
 * Assessment}: intervals that can only narrow as evidence is added, a level only if it is certain, the most informative
 * next {@link Question} and the cheapest {@link NextStep}. The models that are shipped are in the catalogue.
 *
 * <p>Packages that build on it: {@code id.msme.treatment}, the treatment by scale and readiness, and {@code
 * id.msme.cohort}, the readiness of many MSMEs.
 *
 * <p>No law defines readiness. The numbers come from statements of ministries, from rules of marketplaces and, where
 * neither states one, from settings of this library that are marked as such. A score is not a credit score and makes no
 * financing decision.
 */
@NullMarked
package id.msme.readiness;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.scoring.Scoring;
import org.jspecify.annotations.NullMarked;
