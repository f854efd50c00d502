/**
 * Who works with whom for MSMEs, and who owes what to whom.
 *
 * <p>A {@link Partnership} has participants with roles, days and markets. Its {@link Arrangement}
 * is either one of the patterns of the law ({@link StatutoryPattern}: <i>pola kemitraan</i> of UU 20/2008
 * art. 26 and PP 7/2021), in which {@link OwnershipLimits} hold, or a
 * {@link CooperationKind} that no law names: that a platform trains MSMEs makes it no nucleus and them no plasma.
 *
 * <p>A {@link Commitment} is a promise that can be computed. Put beside the deliveries of a
 * {@link DeliveryLedger} in a {@link CommitmentTracker}, it says where it stands on a day, and
 * {@link Attribution} says whose work that was, without counting an MSME twice.
 *
 * <p>A commitment is not a {@code id.msme.progress.Target}: a target is the number of a program, a commitment names who
 * owes it.
 */
@NullMarked
package id.msme.partnership;

import org.jspecify.annotations.NullMarked;
