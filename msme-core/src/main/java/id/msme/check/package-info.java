/**
 * Checks of single texts that report findings to a sink, so that a valid value allocates nothing: plumbing between the
 * types of numbers and codes and the rules for enrolments.
 *
 * <p>This package is not exported and not part of the public API. Hosts use {@code Nib.parse} and its like.
 */
@NullMarked
package id.msme.check;

import org.jspecify.annotations.NullMarked;
