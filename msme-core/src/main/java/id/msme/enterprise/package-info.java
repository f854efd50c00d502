/**
 * The description of an enterprise.
 *
 * <p>An {@link Msme} holds checked values: name, numbers, owner, business field, region, amounts, workers and channels.
 * Whether it is micro, small or medium is not a part of it: {@code id.msme.scale} determines that for a date and a
 * purpose. Names, the numbers and amounts of an {@link Owner} and of the enterprise are or may be personal data (UU
 * 27/2022 art. 4): {@code toString} does not show them.
 *
 * <p>Unchecked values, as a partner sent them, are in an {@code EnrolmentForm} of {@code id.msme.form}.
 */
@NullMarked
package id.msme.enterprise;

import org.jspecify.annotations.NullMarked;
