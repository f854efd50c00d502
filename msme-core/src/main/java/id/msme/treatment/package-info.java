/**
 * Which support fits an MSME of a given scale and readiness.
 *
 * <p>A {@link TreatmentPolicy} is a list of {@linkplain TreatmentRule rules} by scale, level and {@link
 * TreatmentCondition condition}; it recommends {@link Treatment}s: activities in the order of their {@link
 * TreatmentStage stage}, each with its reason. The policy that is shipped is a setting of this library and marked as
 * such; no law prescribes one.
 */
@NullMarked
package id.msme.treatment;

import org.jspecify.annotations.NullMarked;
