/**
 * Splitting the bytes of an input into records: gzip, lines, and reusable blocks of lines.
 *
 * <p>A {@link id.msme.input.StoredInput} is opened as {@link id.msme.input.InputBytes} and cut into blocks by a {@link
 * id.msme.input.RecordCutter}, one for lines, one for arrays and one for tables; a {@link
 * id.msme.input.Place} is the position up to which it was read.
 */
@NullMarked
package id.msme.input;

import org.jspecify.annotations.NullMarked;
