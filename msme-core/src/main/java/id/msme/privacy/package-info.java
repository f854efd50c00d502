/**
 * Protection of personal data (<i>data pribadi</i>) against accidental disclosure.
 *
 * <p>UU 27/2022 art. 4 protects whatever identifies a person, alone or together with other facts: numbers, names,
 * phones, and an owner's amounts. A type of this library that holds such a value extends {@link Guarded}: its {@code
 * toString} is masked, and libraries that serialize objects by reflection fail on it with a clear message. The value
 * itself is returned only by an explicit method, such as {@code reveal()}.
 *
 * <p>This is not access control: code that asks for a value gets it.
 */
@NullMarked
package id.msme.privacy;

import org.jspecify.annotations.NullMarked;
