/**
 * Constraints of Jakarta Validation for the identifiers and codes of this library, on an application's own types:
 *
 * <pre>{@code
 * record Registration(@Nib String nib, @NotNull @Kbli String kbli, @NotNull @RegionCode String region) {}
 * }</pre>
 *
 * <p>They check a text alone, like the library: form, check digit, and whether a code exists at any date. What depends
 * on a date or on other values is found by {@link EnrolmentValidator}. Messages are in Indonesian and in English, in
 * the language of the request; they need no expression language and never show the value.
 *
 * <p>The package needs {@code jakarta.validation:jakarta.validation-api}, which this library declares as optional.
 */
@NullMarked
package id.msme.constraints;

import id.msme.enrolment.EnrolmentValidator;
import org.jspecify.annotations.NullMarked;
