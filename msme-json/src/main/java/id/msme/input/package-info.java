/**
 * From the bytes of an input to its records: gzip, lines, and blocks of lines that go round.
 *
 * <p>A {@link id.msme.input.StoredInput} is opened as {@link id.msme.input.InputBytes} and cut into blocks by a
 * {@link id.msme.input.BlockCutter}; a {@link id.msme.input.Place} says how far it was read.
 */
@NullMarked
package id.msme.input;

import org.jspecify.annotations.NullMarked;
