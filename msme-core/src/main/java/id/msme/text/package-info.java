/**
 * Plumbing shared by the packages of this library: tables of facts, ISO dates and durations, digits, numbers and masks.
 *
 * <p>This package is exported to the modules of this library alone and is not part of the public API.
 */
@NullMarked
package id.msme.text;

import org.jspecify.annotations.NullMarked;
