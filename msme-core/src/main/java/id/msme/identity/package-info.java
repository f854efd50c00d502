/**
 * The numbers by which Indonesian businesses and people are known.
 *
 * <ul>
 *   <li>{@link id.msme.identity.Nib}: the business identification number, 13 digits without a published check digit (PP 24/2018);
 *   <li>{@link id.msme.identity.Npwp}: the taxpayer number, 15 digits with a Luhn digit, or 16 since PMK 112/PMK.03/2022, when a
 *       resident's NIK became the taxpayer number;
 *   <li>{@link id.msme.identity.Nik}: the population number, 16 digits made of the region of first registration by Kemendagri
 *       codes, the day of birth (day plus 40 for women) and a serial number (PP 37/2007 art. 37);
 *   <li>{@link id.msme.identity.PhoneNumber}: an Indonesian mobile telephone number.
 * </ul>
 *
 * <p>All of them may be written with spaces, dots and hyphens, and are compared and kept without. <i>Valid</i> means well-formed:
 * no register of the state is asked. They are personal data, or may be (UU 27/2022 art. 4): {@code toString} masks, and
 * {@code reveal()} is the one way to the digits.
 */
@NullMarked
package id.msme.identity;

import org.jspecify.annotations.NullMarked;
