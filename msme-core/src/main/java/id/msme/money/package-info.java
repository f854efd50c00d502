/**
 * Amounts of money: whole rupiah, exact.
 *
 * <p>A {@link id.msme.money.Rupiah} is a {@code long} number of rupiah; sums that do not fit throw instead of wrapping. A
 * {@link id.msme.money.RupiahBand} is the shape in which Indonesian law states its limits: above the lower bound
 * (<i>lebih dari</i>, exclusive) up to and with the upper one (<i>sampai dengan paling banyak</i>, inclusive). It is also how an
 * owner's amount may be shown where the amount itself may not.
 *
 * <p>A {@link id.msme.number.Share} is a part of a whole, of money or of anything counted, with six places.
 *
 * <p>There are no fractions of a rupiah here, no other currencies and no floating point.
 */
@NullMarked
package id.msme.money;

import org.jspecify.annotations.NullMarked;
