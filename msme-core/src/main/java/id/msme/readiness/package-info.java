/**
 * The readiness of an MSME to trade online, its certainty, the obstacles, and the treatments that fit.
 *
 * <p>{@link Evidence} is what is known of one MSME, each {@link Fact} with its day and source; a fact that is absent or
 * refused is not zero. A {@link ReadinessModel} is data: dimensions, the {@link Scoring} of each, weights, {@link Band
 * bands} of levels and {@link Gate gates}, each number with its source and the whole with a version. It gives an {@link
 * Assessment}: intervals that can only narrow as evidence is added, a level only if it is certain, the most informative
 * next {@link Question} and the cheapest {@link NextStep}. The models that are shipped are in the catalogue.
 *
 * <p>Related are the {@link TreatmentPolicy treatment} by scale and readiness, the {@link FinancingSummary} of recorded
 * trade, and the {@link NeglectWatch} for shops that went online and have become inactive.
 *
 * <p>No law defines readiness. The numbers come from statements of ministries, from rules of marketplaces and, where
 * neither states one, from settings of this library that are marked as such. A score is not a credit score and makes no
 * financing decision.
 *
 * <p>Scores and shares are whole millionths in a {@code long}: 62.5 is 62,500,000, and 40 % is 400,000.
 */
@NullMarked
package id.msme.readiness;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.financing.FinancingSummary;
import id.msme.neglect.NeglectWatch;
import id.msme.scoring.Scoring;
import id.msme.treatment.TreatmentPolicy;
import org.jspecify.annotations.NullMarked;
