/**
 * Checks of single texts that report into a sink, so that a right value costs nothing: plumbing between the types of
 * numbers and codes and the rules for enrolments.
 *
 * <p>This package is exported to nobody and is no part of the public API. Hosts use {@code Nib.parse} and its like.
 */
@NullMarked
package id.msme.check;

import org.jspecify.annotations.NullMarked;
