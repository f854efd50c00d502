/**
 * How ready an MSME is to trade online, how sure that is, what holds it back, and which treatment fits.
 *
 * <p>{@link Evidence} is what is known of one MSME, each {@link Fact} with its day and source; a
 * fact that is absent or refused is not zero. A {@link ReadinessModel} is data: dimensions, the
 * {@link Scoring} of each, weights, {@link Band bands} of levels and
 * {@link Gate gates}, each number with its source and the whole with a version. It answers with an
 * {@link Assessment}: intervals that can only narrow as evidence is added, a level only where it is certain, and from
 * there the {@link Question} whose answer would tell most and the {@link NextStep} that costs least.
 * The models that are shipped are in the catalogue.
 *
 * <p>Beside it stand the {@link TreatmentPolicy treatment} by scale and readiness, the
 * {@link FinancingSummary} that recorded trade can be shown by, and the {@link NeglectWatch} over shops
 * that went online and stand still.
 *
 * <p>No law defines readiness. The numbers come from statements of ministries, from rules of marketplaces and, where
 * these are silent, from settings of this library that say so. A score here is no credit score and decides on no
 * financing.
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
