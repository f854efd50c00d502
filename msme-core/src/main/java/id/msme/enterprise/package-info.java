/**
 * The enterprise as it states itself.
 *
 * <p>An {@link id.msme.enterprise.Msme} holds checked values: names, numbers, field, place, amounts, workers and channels. Whether it
 * is micro, small or medium is not stated but told, by {@code id.msme.scale}, for a date and a purpose. Names, the owner's numbers
 * and the amounts are personal data or may be (UU 27/2022 art. 4), and are masked in {@code toString}.
 *
 * <p>What a partner sent, right or wrong, is not this but an {@code EnrolmentForm} in {@code id.msme.enrolment}.
 */
@NullMarked
package id.msme.enterprise;

import org.jspecify.annotations.NullMarked;
