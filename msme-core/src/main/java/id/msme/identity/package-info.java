/**
 * The numbers that identify Indonesian businesses and people.
 *
 * <ul>
 *   <li>{@link Nib}: the business identification number, 13 digits without a published check digit (PP 24/2018, now PP
 *       28/2025 and Permen Investasi/BKPM 5/2025);
 *   <li>{@link Npwp}: the taxpayer number, 15 digits with a Luhn digit to the end of 2024, 16 since PMK
 *       112/PMK.03/2022, or 22 with the place of business (NITKU);
 *   <li>{@link Nik}: the population number, 16 digits made of the region of first registration by Kemendagri codes, the
 *       day of birth (day plus 40 for women) and a serial number (PP 40/2019);
 *   <li>{@link PhoneNumber}: an Indonesian telephone number, mobile or fixed line.
 * </ul>
 *
 * <p>All of them may be written with spaces, dots and hyphens, phone numbers also with parentheses, and are compared
 * and stored without. <i>Valid</i> means well-formed: no public register is queried. They are or may be personal data
 * (UU 27/2022 art. 4): {@code toString} masks them, serializers that work by reflection are refused, and {@code
 * reveal()} is the only way to the digits.
 */
@NullMarked
package id.msme.identity;

import org.jspecify.annotations.NullMarked;
