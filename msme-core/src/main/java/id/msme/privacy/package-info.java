/**
 * What holds personal data (<i>data pribadi</i>) and does not let it go by accident.
 *
 * <p>UU 27/2022 art. 4 protects whatever identifies a person, alone or together with other facts: numbers, names,
 * phones, and an owner's amounts. A type of this library that holds such a value extends {@link Guarded}: it masks
 * itself in {@code toString}, and libraries that turn objects into text by reflection fail on it with a clear message.
 * The value itself is given only by a method that is called for it, such as {@code reveal()}.
 *
 * <p>This is no access control: code that asks for a value gets it.
 */
@NullMarked
package id.msme.privacy;

import org.jspecify.annotations.NullMarked;
