/**
 * Shops that went online and stand still.
 *
 * <p>{@link NeglectWatch} compares what a platform reports of a shop ({@link PlatformSignal}) with a {@link
 * NeglectRule}, and answers with the {@link Neglect} it finds in the {@link ShopState state} of the shop.
 */
@NullMarked
package id.msme.neglect;

import org.jspecify.annotations.NullMarked;
