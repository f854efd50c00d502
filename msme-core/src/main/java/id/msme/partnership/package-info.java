/**
 * Partnerships that support MSMEs, and the commitments of their participants.
 *
 * <p>A {@link Partnership} has participants with roles, days and markets. Its {@link Arrangement} is either one of the
 * patterns of the law ({@link StatutoryPattern}: <i>pola kemitraan</i> of UU 20/2008 art. 26 and PP 7/2021), in which
 * {@link OwnershipLimits} hold, or a {@link CooperationKind} that no law names: a platform that trains MSMEs does not
 * become a nucleus (<i>inti</i>), nor do they become plasma.
 *
 * <p>A {@link Commitment} is a promise whose fulfilment can be computed. A {@link CommitmentTracker} compares it with
 * the deliveries of a {@link DeliveryLedger} and reports its state on a day; {@link Attribution} assigns the deliveries
 * to parties without counting an MSME twice.
 *
 * <p>A commitment is not a {@code id.msme.progress.Target}: a target is a number that a program is to reach, a
 * commitment also names the party that promised it.
 */
@NullMarked
package id.msme.partnership;

import org.jspecify.annotations.NullMarked;
