/**
 * Provinces, regencies and cities by the codes of the Ministry of Home Affairs (Kemendagri), by date.
 *
 * <p>A {@link RegionCode} is two digits for a province, or four written {@code PP.RR}: regencies (<i>kabupaten</i>)
 * count from 01, cities (<i>kota</i>) from 71. The {@link RegionRegister} has every code that its tables state, the
 * days on which it was in force, and its successor. Papua was divided in 2022 (UU 14, 15, 16 and 29 of 2022): the codes
 * retired then are still recognised, because older records and identity numbers contain them.
 *
 * <p>These are not the codes of Statistics Indonesia (BPS), which differ, most of all in Papua.
 */
@NullMarked
package id.msme.region;

import org.jspecify.annotations.NullMarked;
