/**
 * Plumbing shared by the packages of this library: tables of facts, ISO dates and durations, digits and masks.
 *
 * <p>This package is exported to {@code id.msme.json} alone and is no part of the public API.
 */
@NullMarked
package id.msme.text;

import org.jspecify.annotations.NullMarked;
