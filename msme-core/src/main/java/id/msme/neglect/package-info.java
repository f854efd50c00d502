/**
 * Detection of shops that went online and have become inactive.
 *
 * <p>{@link NeglectWatch} compares what a platform reports about a shop ({@link PlatformSignal}) with a {@link
 * NeglectRule} and returns the {@link Neglect} in the {@link ShopState state} of the shop.
 */
@NullMarked
package id.msme.neglect;

import org.jspecify.annotations.NullMarked;
