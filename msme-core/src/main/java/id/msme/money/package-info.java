/**
 * Amounts of money in whole rupiah, exact.
 *
 * <p>A {@link Rupiah} is a {@code long} number of rupiah; a sum that does not fit throws an exception instead of
 * wrapping around. A {@link RupiahBand} has the form in which Indonesian law states its limits: above the lower bound
 * (<i>lebih dari</i>, exclusive), up to and including the upper one (<i>sampai dengan paling banyak</i>). It can also
 * stand for an owner's amount that may not be shown.
 *
 * <p>This package has no fractions of a rupiah, no other currencies and no floating point. Shares of a whole are in
 * {@code id.msme.number}.
 */
@NullMarked
package id.msme.money;

import org.jspecify.annotations.NullMarked;
