/**
 * Reach across partners who do not show each other whom they reached.
 *
 * <p>{@link Pseudonyms} turn the identity of an MSME into a number with a secret key. Where partners may share these
 * numbers, {@code id.msme.reach} counts exactly with them; where they may not, each makes a {@link ReachSketch}, and
 * the sketches are put together.
 *
 * <p>A pseudonym is no anonymous datum: UU 27/2022 holds for it as long as somebody has the key.
 */
@NullMarked
package id.msme.sketch;

import org.jspecify.annotations.NullMarked;
