/**
 * Who works with whom for MSMEs, and who owes what to whom.
 *
 * <p>A {@link id.msme.partnership.Partnership} has participants with roles, days and markets. Its {@link id.msme.partnership.Arrangement}
 * is either one of the patterns of the law ({@link id.msme.partnership.StatutoryPattern}: <i>pola kemitraan</i> of UU 20/2008
 * art. 26 and PP 7/2021), in which {@link id.msme.partnership.OwnershipLimits} hold, or a
 * {@link id.msme.partnership.CooperationKind} that no law names: that a platform trains MSMEs makes it no nucleus and them no plasma.
 *
 * <p>A {@link id.msme.partnership.Commitment} is a promise that can be computed. Put beside the deliveries of a
 * {@link id.msme.partnership.DeliveryLedger} in a {@link id.msme.partnership.CommitmentTracker}, it says where it stands on a day, and
 * {@link id.msme.partnership.Attribution} says whose work that was, without counting an MSME twice.
 *
 * <p>A commitment is not a {@code id.msme.progress.Target}: a target is the number of a program, a commitment names who owes it.
 */
@NullMarked
package id.msme.partnership;

import org.jspecify.annotations.NullMarked;
