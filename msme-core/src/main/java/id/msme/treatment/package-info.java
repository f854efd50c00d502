/**
 * Which support fits an MSME of a given scale and readiness.
 *
 * <p>A {@link TreatmentPolicy} is a list of {@linkplain TreatmentRule rules} by scale, level and {@link
 * TreatmentCondition condition}; its answer is a {@link Treatment}: activities in the order of their {@link
 * TreatmentStage stage}, each with the reason for it. The policy that is shipped is a setting of this library, and says
 * so; no law prescribes one.
 */
@NullMarked
package id.msme.treatment;

import org.jspecify.annotations.NullMarked;
