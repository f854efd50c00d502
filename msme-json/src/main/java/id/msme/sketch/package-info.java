/**
 * Joint reach of partners who do not disclose to each other whom they reached.
 *
 * <p>{@link Pseudonyms} turn the identity of an MSME into a number with a secret key. Where partners may share these
 * numbers, {@code id.msme.reach} counts exactly with them; where they may not, each makes a {@link ReachSketch}, and
 * the sketches are put together.
 *
 * <p>Pseudonyms are not anonymous: UU 27/2022 applies to them as long as somebody has the key.
 */
@NullMarked
package id.msme.sketch;

import org.jspecify.annotations.NullMarked;
